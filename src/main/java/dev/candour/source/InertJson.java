package dev.candour.source;

import dev.candour.text.Inert;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that shows what it holds: in place of each character that would steer a display or show nothing stands its escape, so that a
 * verdict in a terminal is as harmless as in a program. The values are the same. Half a pair that lost its other half is escaped as
 * well, where it could not be written at all.
 */
public final class InertJson extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        ASCII[0x7F] = ESCAPE_STANDARD;
    }

    /** To build a writer of JSON from. */
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder(
                JsonFactory.builder().characterEscapes(new InertJson()).build());
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Inert.steers(character)
                ? new SerializedString("\\u" + String.format(Locale.ROOT, "%04x", character))
                : null;
    }
}
