package dev.candour.resume.language;

import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages of which Chinese writes the first characters only: "中英双语", "国粤英三语", "中英文流利". */
final class SpokenPairs {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('中', "Chinese"),
            Map.entry('国', "Chinese"),
            Map.entry('粤', "Cantonese"),
            Map.entry('英', "English"),
            Map.entry('日', "Japanese"),
            Map.entry('韩', "Korean"),
            Map.entry('法', "French"),
            Map.entry('德', "German"),
            Map.entry('俄', "Russian"),
            Map.entry('西', "Spanish"));
    private static final Pattern RUN =
            Pattern.compile("((?:[中国粤英日韩法德俄西][、/和及]?){2,4})(?:双语|三语|四语|[语文](?=\\s?(?:流利|熟练|精通|均|皆|听说读写|俱佳|可作为)))");

    private SpokenPairs() {}

    /** @param name of the language @param start offset of its character @param end offset behind all that is said of them together */
    record Spoken(String name, int start, int end) {}

    static List<Spoken> in(String written) {
        String line = Script.simplified(written);
        List<Spoken> all = new ArrayList<>();
        Matcher run = RUN.matcher(line);
        while (run.find()) {
            for (int at = run.start(1); at < run.end(1); at++) {
                String name = NAMES.get(line.charAt(at));
                if (name != null) {
                    all.add(new Spoken(name, at, run.end()));
                }
            }
        }
        return all;
    }
}
