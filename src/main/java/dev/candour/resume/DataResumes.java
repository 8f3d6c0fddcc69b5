package dev.candour.resume;

import dev.candour.profile.Profile;
import dev.candour.profile.ReadDocument.Part;
import dev.candour.resume.json.DataText;
import dev.candour.resume.json.JsonPlaces;
import dev.candour.resume.json.JsonShape;
import dev.candour.resume.json.YamlPlaces;
import dev.candour.resume.json.YamlResumes;
import dev.candour.resume.text.ResumeText;
import dev.candour.source.SourceNode;
import dev.candour.vocabulary.WordLists;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads texts that are data, as sites of their writers keep them. Fields that are known by name are read as data, else the values are
 * read as a text without the names of their fields; whatever tells more of a career is kept.
 */
final class DataResumes {

    /** What is a comment in YAML heads a section in Markdown. */
    private static final Pattern HEADING = Pattern.compile("(?m)^##+ \\S");

    /** Characters; no career that somebody keeps as data has more, and what is read twice must not take long. */
    private static final int LONGEST = 100_000;

    private static final Pattern NO_FIELD = Pattern.compile("\\{\\s*[^\\s\"'{}\\[\\]:/,][^\\n:\"]*(?:\\n|$)");

    private final TextResume text;
    private final JsonResumeReader json;
    private final WordLists families;

    /** @param families what fields are called */
    DataResumes(TextResume text, JsonResumeReader json, WordLists families) {
        this.text = text;
        this.json = json;
        this.families = families;
    }

    /** @param places where the value at each JSON Pointer stands, found when it is asked for; none when evidence has offsets */
    record Read(Profile profile, Supplier<Map<String, Part>> places) {

        static Read text(Profile profile) {
            return new Read(profile, Map::of);
        }

        Read noticed() {
            return new Read(NothingFound.noticed(profile), places);
        }
    }

    /**
     * Empty for what is no data, and for what says more when it is read as it stands.
     *
     * @throws ResumeException when it begins as JSON does and is none, or a part has the wrong type
     */
    Optional<Read> in(ResumeText content, String file, LocalDate asOf) {
        return isJson(content)
                ? Optional.of(json(content, file, asOf))
                : YamlResumes.in(content).flatMap(tree -> yaml(content, tree, file, asOf));
    }

    /** What has the sections of JSON Resume is one, and says no more when they are empty. */
    private Read json(ResumeText content, String file, LocalDate asOf) {
        Profile known = json.read(file, content.text(), asOf);
        if (said(known) == 0 && content.text().length() <= LONGEST) {
            SourceNode tree = SourceNode.readForgiving(file, content.text());
            Profile told =
                    JsonShape.isStandard(tree) ? known : told(content, tree, JsonPlaces.in(content.text()), asOf);
            if (said(told) > 0) {
                return Read.text(told);
            }
        }
        return new Read(known, () -> JsonPlaces.in(content.text()));
    }

    private Profile told(ResumeText content, SourceNode tree, Map<String, Part> places, LocalDate asOf) {
        return text.read(DataText.of(content, tree, places, families), asOf);
    }

    private Optional<Read> yaml(ResumeText content, SourceNode tree, String file, LocalDate asOf) {
        Optional<Profile> known = json.career(file, tree, asOf);
        boolean page = YamlResumes.isPage(content);
        if (!page && known.isEmpty() && HEADING.matcher(content.text()).find()) {
            return Optional.empty();
        }
        Supplier<Map<String, Part>> places = () -> YamlPlaces.in(content.text(), tree);
        boolean open = (page || known.isEmpty()) && content.text().length() <= LONGEST;
        Profile told = open ? told(content, tree, places.get(), asOf) : null;
        if (known.isPresent() && (told == null || said(known.get()) >= said(told))) {
            return known.map(profile -> new Read(profile, places));
        }
        return told != null && said(told) > (page ? 0 : said(text.read(content, asOf)))
                ? Optional.of(Read.text(told))
                : Optional.empty();
    }

    /** "{ Ada Ko }" is how somebody sets off a name; behind the brace of JSON stands a field, or what might have become one. */
    private static boolean isJson(ResumeText content) {
        String start = content.text().stripLeading();
        String list = start.startsWith("[") ? start.substring(1).stripLeading() : start;
        return content.isMarkdown()
                && list.startsWith("{")
                && !NO_FIELD.matcher(list).lookingAt();
    }

    private static long said(Profile profile) {
        Stream<Object> work = profile.work().stream()
                .flatMap(position -> Stream.of(position.name(), position.position(), position.startDate()));
        Stream<Object> studies = profile.education().stream()
                .flatMap(study -> Stream.of(study.institution(), study.level(), study.endDate()));
        return Stream.concat(work, studies).filter(Objects::nonNull).count();
    }
}
