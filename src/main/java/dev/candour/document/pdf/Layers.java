package dev.candour.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document that can be switched off, and whether what is drawn now is on one that is. ISO 32000-1, 8.11. */
final class Layers {

    private final @Nullable PDOptionalContentProperties states;
    /** How deep within marked content that is switched off; 0 when it is seen. */
    private int off;

    Layers(@Nullable PDOptionalContentProperties states) {
        this.states = states;
    }

    boolean isOff() {
        return off > 0;
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        if (off > 0) {
            off++;
        } else if (tag != null && "OC".equals(tag.getName()) && properties != null) {
            off = isOff(PDPropertyList.create(properties)) ? 1 : 0;
        }
    }

    void end() {
        off = Math.max(0, off - 1);
    }

    boolean isOff(@Nullable PDPropertyList content) {
        if (states == null || content == null) {
            return false;
        }
        return content instanceof PDOptionalContentMembershipDictionary members
                ? isOff(members)
                : content instanceof PDOptionalContentGroup group && !states.isGroupEnabled(group);
    }

    private boolean isOff(PDOptionalContentMembershipDictionary members) {
        List<Boolean> off = members.getOCGs().stream().map(this::isOff).toList();
        return !off.isEmpty()
                && switch (members.getVisibilityPolicy().getName()) {
                    case "AllOn" -> off.contains(true);
                    case "AnyOff" -> !off.contains(true);
                    case "AllOff" -> off.contains(false);
                    default -> !off.contains(false);
                };
    }
}
