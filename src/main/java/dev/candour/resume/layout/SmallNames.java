package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import org.jspecify.annotations.Nullable;

/** Houses that write their names small: "UX Designer - tansy, Leeds", "Clerk | quillbrook.io". */
final class SmallNames {

    /** Less than that no other position names its employer in the same place. */
    private static final int LEAST_LEARNED = 4;

    private static final Anchored WORD = Anchored.of("\\p{Ll}[\\p{Ll}\\d]{3,14}");
    private static final Anchored SITE = Anchored.of(
            "\\p{Ll}[\\p{Ll}\\d-]{2,18}\\.(?:io|ai|app|co|com|de|dev|eu|fr|me|net|nl|org|so|tech|tv|uk|us|xyz)");

    /** What is said of a title in small letters. */
    private static final Anchored ASIDE = Anchored.of(
            "(?:remote|hybrid|onsite|contract|seasonal|temporary|casual|interim|permanent|voluntary|volunteer|unpaid|paid|evenings?|nights?|weekends?|days|mornings|summers?|winters?|various|several|retired|abroad"
                    + "|frontend|backend|mobile|embedded|science|maths|english|music|history|physics|chemistry|biology|geography|self|family|private|local|present|current|promoted|part|full|time|level|grade|team|shift)");

    private final Lexicon lexicon;
    private final String text;
    private final Block block;

    SmallNames(Lexicon lexicon, String text, Block block) {
        this.lexicon = lexicon;
        this.text = text;
        this.block = block;
    }

    /** Whether such a name stands right beside a known title, and a sign, a town or the other positions tell that it is one. */
    boolean isBesideTitle(Block.Part part, int learned) {
        Segment name = part.segment();
        if (!name.is(Segment.Kind.OTHER) || !Character.isLowerCase(name.text().charAt(0))) {
            return false;
        }
        Segment before = part.neighbour(block, -1);
        Segment behind = part.neighbour(block, 1);
        boolean beside = isTitle(before) || isTitle(behind) && part.ordinal() == 0 || part.beside() == 1;
        boolean site = SITE.is(name.bare());
        boolean placed = behind != null && behind.is(Segment.Kind.PLACE) || learned >= LEAST_LEARNED;
        return beside
                && block.parts().stream().anyMatch(other -> isTitle(other.segment()))
                && (site || placed && isWord(name, before));
    }

    private boolean isWord(Segment name, @Nullable Segment before) {
        String words = name.bare();
        boolean parted = before == null
                || !text.substring(before.span().end(), name.span().start())
                        .strip()
                        .equals(",")
                || isTitle(before);
        return parted && WORD.is(words) && !ASIDE.is(words) && !lexicon.isSkill(words) && !lexicon.isDepartment(words);
    }

    private static boolean isTitle(@Nullable Segment part) {
        return part != null && part.is(Segment.Kind.TITLE);
    }
}
