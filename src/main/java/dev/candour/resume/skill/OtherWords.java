package dev.candour.resume.skill;

import dev.candour.resume.text.Anchored;
import dev.candour.vocabulary.Mention;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that are part of another word or name where they stand: the C of C/S架构, the PM2 of PM2.5, the arm of a robot. */
final class OtherWords {

    private static final int NEAR = 32;

    /** @param before what ends right before it @param behind what begins right behind it; either will do */
    private record Beside(
            @Nullable Anchored before, @Nullable Anchored behind) {

        static Beside behind(String behind) {
            return new Beside(null, Anchored.of(behind));
        }

        static Beside before(String before) {
            return new Beside(Anchored.of("(?:" + before + ")$"), null);
        }

        boolean is(String text, Mention mention) {
            return behind != null && behind.opens(text, mention.end(), Math.min(text.length(), mention.end() + NEAR))
                    || before != null
                            && before.isIn(text.substring(Math.max(0, mention.start() - NEAR), mention.start()));
        }
    }

    private static final Map<String, List<Beside>> WORDS = Map.ofEntries(
            Map.entry("C", List.of(Beside.behind("/S(?![\\p{L}\\d])"))),
            Map.entry("PM2", List.of(Beside.behind("\\.\\d"))),
            Map.entry("BASIC", List.of(Beside.behind("\\s?(?i:auth|认证|鉴权|验证)"))),
            Map.entry(
                    "ROS",
                    List.of(
                            Beside.behind(
                                    "[\\s-](?:generat|producing|production|level|scaveng|signal|accumulat|induced|mediated|dependent)"),
                            Beside.before("oxygen\\sspecies\\s?[(（]"))),
            Map.entry("ARM", List.of(Beside.before("\\b[Rr]obot(?:ic|s)?\\s"))),
            Map.entry(
                    "EMC",
                    List.of(Beside.before("\\bDell\\s?[(/]?\\s?"), Beside.behind("\\s(?:Corp|Isilon|VNX|VMAX)"))),
            Map.entry(
                    "On-call",
                    List.of(
                            Beside.behind(
                                    "\\s(?:bartender|barista|server|cook|driver|nurse|physician|doctor|substitute|teacher|worker|babysitter|cleaner)"))),
            Map.entry(
                    "Excel",
                    List.of(
                            Beside.behind(
                                    "\\s(?:under|(?:in|at|when|as)\\s(?:an?|the|my|high|fast|team|every|all|any|both|dynamic|deadline|challeng|demand|pressur|work))"))),
            Map.entry("J#", List.of(Beside.before("\\p{Lu}\\p{Ll}{1,20}\\s"))),
            Map.entry(
                    "Translation",
                    List.of(
                            Beside.behind(
                                    "(?:后|後)修[饰飾]|\\sof\\s(?:the\\s)?(?:business|requirements?|research|goals?|strateg|ideas?|concepts?|visions?|findings|user|customer|client|stakeholder)"))),
            Map.entry(
                    "Fine-tuning",
                    List.of(
                            Beside.behind(
                                    "\\s(?:of|the)\\s(?!.{0,24}(?:LLM|[Mm]odel|BERT|GPT))|\\sfor\\s(?:performance|speed|quality)"))),
            Map.entry(
                    "Wi-Fi",
                    List.of(
                            Beside.behind("\\s(?:[Pp]ass|[Pp]assword|[Hh]otspots?\\b)"),
                            Beside.before("\\b[Ss]har(?:e|es|ed|ing)\\s(?:the|their|your)\\s"))),
            Map.entry("LED lighting", List.of(Beside.behind("灯|燈|屏|显示|\\s?(?:matrix|display|screen|blink)"))),
            Map.entry("Google Tag Manager", List.of(Beside.behind("\\s?(?:流程|策略|打法|strateg|plan|launch|motion|team)"))),
            Map.entry("Product selection", List.of(Beside.behind("店"))),
            Map.entry("Canvas", List.of(Beside.behind("(?:等(?:多个)?)?(?:模块|功能)"))),
            Map.entry("PowerPoint", List.of(Beside.before("(?:AI|自动|智能|一键)\\s?生成"))),
            Map.entry("Logistics", List.of(Beside.before("金"))),
            Map.entry(
                    "Microsoft Office",
                    List.of(
                            Beside.behind(
                                    "\\s(?:(?:and|&)\\s[\\p{L}-]{1,14}\\s)?(?:buildings?|spaces?|interiors?|furniture|towers?|managers?|administ|assistants?|clerks?|moves?|staff|supplies|equipment|duties|tasks|work|manage|operations|location|team)\\b"),
                            Beside.before(
                                    "\\b(?:[Ff]ront|[Bb]ack|[Hh]ome|[Hh]ead|[Mm]ain|[Bb]ranch|[Pp]ost|[Bb]ox|[Mm]edical|[Dd]ental|[Ll]aw|[Aa]dmissions?|[Dd]ean|[Rr]egistrar|[Dd]istrict)\\s"))),
            Map.entry(
                    "Windows",
                    List.of(
                            Beside.before(
                                    "\\b(?:[Cc]lean|[Ww]ash|[Pp]olish|[Gg]laz)(?:ed|ing|es|s)?\\s(?:the\\s|all\\s)?"),
                            Beside.behind(
                                    "\\s?(?:,|and|&)\\s(?:doors|floors|walls|mirrors|roofs)\\b|\\s(?:cleaning|panes|sills)\\b"))),
            Map.entry(
                    "Networking",
                    List.of(Beside.behind(
                            "\\s(?:events?|breakfasts?|lunche?s?|dinners?|receptions?|evenings?|mixers?)\\b"))),
            Map.entry("Minute taking", List.of(Beside.before("\\b(?:in|within|under|few|of)\\s"))),
            Map.entry(
                    "IBM DOORS", List.of(Beside.before("(?:[Ww]indows|[Ff]loors|[Ww]alls|[Gg]ates)(?:,| and| &)\\s"))),
            Map.entry("Nix", List.of(Beside.before("\\*"))),
            Map.entry("Makeup artistry", List.of(Beside.behind("[品水台包棉]"))));

    private OtherWords() {}

    /** Whether the words of a mention are such. */
    static boolean are(String text, Mention mention) {
        String word = mention.impliedBy() == null ? mention.canonical() : mention.impliedBy();
        return WORDS.getOrDefault(word, List.of()).stream().anyMatch(beside -> beside.is(text, mention));
    }
}
