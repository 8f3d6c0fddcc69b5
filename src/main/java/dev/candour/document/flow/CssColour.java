package dev.candour.document.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of a style sheet: its parts from 0 to 255, and from 0 to 1 how much it covers what is below it. */
record CssColour(int red, int green, int blue, double alpha) {

    static final CssColour WHITE = new CssColour(255, 255, 255, 1);
    static final CssColour BLACK = new CssColour(0, 0, 0, 1);

    /** Of a part; colours that differ by less cannot be told apart on paper or screen. */
    private static final int NEAR = 16;
    /** A colour that covers less leaves what is below it as it is. */
    private static final double CLEAR = 0.05;

    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b");
    private static final Pattern CALL = Pattern.compile("(rgb|hsl)a?\\(([^()]{1,60})\\)");
    /** Their first number is how light they are, of 100, or of 1 in the newer ones. */
    private static final Pattern LIGHT =
            Pattern.compile("(ok)?(?:lab|lch)\\((\\d{1,3}(?:\\.\\d{1,9})?|\\.\\d{1,9})(%?)[ ,/)]");

    private static final Pattern NO_NAMES =
            Pattern.compile("(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color)\\([^()]*\\)|#[0-9a-f]+");

    private static final Pattern MEASURED = Pattern.compile("color\\(s?rgb ([^()]{1,60})\\)");

    /** The colour that a value is; empty when it is none of which more is known than its name. */
    static Optional<CssColour> of(String value) {
        return allIn(value.toLowerCase(Locale.ROOT)).stream().findFirst();
    }

    /** The colours that a value such as that of a gradient names, as far as they are known. */
    static List<CssColour> allIn(String value) {
        List<CssColour> colours = new ArrayList<>();
        Matcher hex = HEX.matcher(value);
        while (hex.find()) {
            colours.add(hex(hex.group().substring(1)));
        }
        Matcher call = CALL.matcher(value);
        while (call.find()) {
            call(call.group(1), call.group(2).split("[,/ ]+")).ifPresent(colours::add);
        }
        for (String word : NO_NAMES.matcher(value).replaceAll(" ").split("[^a-z]+")) {
            Optional.ofNullable(CssNames.colour(word)).ifPresent(colours::add);
        }
        newer(value, colours);
        return colours;
    }

    /** Of the colours that are told by their lightness black and white are known. */
    private static void newer(String value, List<CssColour> colours) {
        Matcher light = LIGHT.matcher(value);
        while (light.find()) {
            boolean ofOne = light.group(1) != null && light.group(3).isEmpty();
            double part = Double.parseDouble(light.group(2)) / (ofOne ? 1 : 100);
            if (part > 0.97 || part < 0.03) {
                colours.add(part > 0.97 ? WHITE : BLACK);
            }
        }
        Matcher measured = MEASURED.matcher(value);
        while (measured.find()) {
            String[] parts = measured.group(1).strip().split("[/ ]+");
            if (parts.length > 2) {
                colours.add(new CssColour(part(parts[0]), part(parts[1]), part(parts[2]), 1));
            }
        }
    }

    private static int part(String value) {
        return (int) Math.round(255 * number(value, 1));
    }

    private static CssColour hex(String digits) {
        String full = digits.length() > 4 ? digits : digits.replaceAll(".", "$0$0");
        int colour = Integer.parseInt(full.substring(0, 6), 16);
        double alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) / 255.0 : 1;
        return new CssColour(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF, alpha);
    }

    private static Optional<CssColour> call(String name, String[] parts) {
        if (parts.length < 3) {
            return Optional.empty();
        }
        double alpha = parts.length > 3 ? number(parts[3], 1) : 1;
        if (name.equals("rgb")) {
            return Optional.of(new CssColour(
                    (int) number(parts[0], 255), (int) number(parts[1], 255), (int) number(parts[2], 255), alpha));
        }
        double light = number(parts[2], 1);
        boolean grey = number(parts[1], 1) < 0.05 || light > 0.96 || light < 0.04;
        int part = (int) Math.round(255 * light);
        return grey ? Optional.of(new CssColour(part, part, part, alpha)) : Optional.empty();
    }

    /** @param whole what a hundred per cent are */
    private static double number(String part, int whole) {
        Matcher number =
                Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?|\\.\\d{1,9})(%?)").matcher(part);
        if (!number.matches()) {
            return 0;
        }
        double value = Double.parseDouble(number.group(1));
        return Math.min(whole, number.group(2).isEmpty() ? value : value * whole / 100);
    }

    boolean isClear() {
        return alpha < CLEAR;
    }

    CssColour over(CssColour below) {
        return new CssColour(
                mixed(red, below.red),
                mixed(green, below.green),
                mixed(blue, below.blue),
                Math.max(alpha, below.alpha));
    }

    private int mixed(int part, int below) {
        return (int) Math.round(part * alpha + below * (1 - alpha));
    }

    boolean isNear(CssColour other) {
        return Math.abs(red - other.red) < NEAR
                && Math.abs(green - other.green) < NEAR
                && Math.abs(blue - other.blue) < NEAR;
    }
}
