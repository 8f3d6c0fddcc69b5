package dev.candour.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.jspecify.annotations.Nullable;

/** Colours as red, green and blue, near enough to tell what is seen: colour profiles cost a third of a second to load. */
final class Colours {

    private @Nullable PDColor last;
    private float @Nullable [] lastValue;

    /** Null when it is a pattern or cannot be told. */
    float @Nullable [] of(PDColor colour) {
        if (colour != last) {
            last = colour;
            lastValue = read(colour);
        }
        return lastValue;
    }

    private static float @Nullable [] read(PDColor colour) {
        PDColorSpace space = colour.getColorSpace();
        if (colour.isPattern() || space == null) {
            return null;
        }
        float[] parts = colour.getComponents();
        boolean plain = space instanceof PDICCBased
                || space.getName().startsWith("Device") && !space.getName().equals("DeviceN")
                || space.getName().startsWith("Cal");
        try {
            return plain ? plain(parts) : space.toRGB(parts);
        } catch (IOException | RuntimeException odd) {
            return null;
        }
    }

    private static float @Nullable [] plain(float[] parts) {
        return switch (parts.length) {
            case 1 -> new float[] {parts[0], parts[0], parts[0]};
            case 3 -> parts.clone();
            case 4 ->
                new float[] {
                    (1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3])
                };
            default -> null;
        };
    }
}
