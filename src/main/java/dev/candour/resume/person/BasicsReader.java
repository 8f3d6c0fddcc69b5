package dev.candour.resume.person;

import dev.candour.profile.Evidence;
import dev.candour.profile.Profile.Basics;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.View;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who can be reached where: name, e-mail, phone and city, and nothing else of the person. */
public final class BasicsReader {

    private static final int HEAD_LINES = 25;
    private static final int HEAD_LIMIT = 60;
    private static final int LONGEST = 500;

    private static final Pattern REFEREES = Pattern.compile(
            "\\P{L}{0,6}(?:(?:professional |personal |academic |character |business )?(?:references?|referees?)\\b|推荐人|证明人|介绍人)",
            Pattern.CASE_INSENSITIVE);

    private final Parts parts;
    private final List<Span> nameSpans = new ArrayList<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    private final Map<String, Certainty> certainty = new LinkedHashMap<>();

    /** The readers of its parts, which hold nothing of a document: made once for all of them. */
    public record Parts(NameReader names, Phone phones, CityReader cities, Terms skills) {

        public static Parts of(Lexicon lexicon, Headings headings) {
            WordLists words = lexicon.vocabulary().words("names");
            return new Parts(
                    new NameReader(lexicon, headings),
                    new Phone(words),
                    new CityReader(
                            lexicon.vocabulary().places(),
                            words,
                            code -> lexicon.isState(code) || lexicon.isCountryCode(code)),
                    lexicon.vocabulary().skills());
        }
    }

    /** One for each document. */
    public BasicsReader(Parts parts) {
        this.parts = parts;
    }

    /** Where each part stands, by JSON Pointer; filled by {@link #in}. */
    public Map<String, List<Evidence>> evidence() {
        return evidence;
    }

    /** How sure each part is, by JSON Pointer; filled by {@link #in}. */
    public Map<String, Certainty> certainty() {
        return certainty;
    }

    /** Wherever the name stands, in the analysed text; filled by {@link #in}. */
    public List<Span> nameSpans() {
        return nameSpans;
    }

    /** @param properties what the document says of itself beside its text */
    public Basics in(View view, List<Section> sections, List<Line> lines, List<String> properties) {
        List<Line> head = head(sections);
        List<Line> top = lines.stream()
                .limit(HEAD_LINES)
                .filter(line -> line.text().length() <= LONGEST)
                .toList();
        List<Line> near = head.isEmpty() ? top : head;
        List<Line> own = withoutReferees(sections, lines);
        FoundName name = parts.names().in(view, head, own);
        name = name == null ? parts.names().inProperties(properties, view) : name;
        City city = parts.cities().in(view.text(), near, name);
        AddressesAtWork others = new AddressesAtWork(sections);
        String email = email(view, near, others.withoutMail(own, name));
        String phone = phone(view, near, others.withoutNumbers(top, email));
        return new Basics(name(view, name), email, phone, city(view, city));
    }

    /** Who recommends somebody is named like him, and has an address of his own. */
    private static List<Line> withoutReferees(List<Section> sections, List<Line> lines) {
        Set<Integer> theirs = sections.stream()
                .filter(section -> section.heading() != null
                        && REFEREES.matcher(section.heading().text()).lookingAt())
                .flatMap(section -> section.lines().stream())
                .map(Line::index)
                .collect(Collectors.toSet());
        return theirs.isEmpty()
                ? lines
                : lines.stream().filter(line -> !theirs.contains(line.index())).toList();
    }

    private @Nullable String name(View view, @Nullable FoundName name) {
        if (name == null) {
            return null;
        }
        nameSpans.addAll(name.spans());
        nameSpans.addAll(new OwnName(name.text(), parts.skills()).in(view.text()));
        evidence.put("/basics/name", name.spans().stream().map(view::evidence).toList());
        certainty.put("/basics/name", name.certainty());
        return name.text();
    }

    private @Nullable String email(View view, List<Line> near, List<Line> lines) {
        Email email = Email.in(view, near);
        email = email == null ? Email.inLink(view) : email;
        email = email == null ? Email.in(view, lines) : email;
        if (email == null) {
            return null;
        }
        evidence.put("/basics/email", List.of(email.evidence()));
        return email.address();
    }

    private @Nullable String phone(View view, List<Line> near, List<Line> top) {
        Span phone = parts.phones().in(near);
        phone = phone == null ? parts.phones().in(top) : phone;
        if (phone == null) {
            return null;
        }
        evidence.put("/basics/phone", List.of(view.evidence(phone)));
        return phone.in(view.text()).strip();
    }

    private @Nullable String city(View view, @Nullable City city) {
        if (city == null) {
            return null;
        }
        evidence.put("/basics/location/city", List.of(view.evidence(city.span())));
        certainty.put("/basics/location/city", city.certainty());
        return city.name();
    }

    /** The lines before the first heading and those under a heading about the person. */
    private static List<Line> head(List<Section> sections) {
        List<Line> head = new ArrayList<>();
        boolean headed = false;
        for (Section section : sections) {
            headed |= section.heading() != null && section.kind() != Kind.BASICS;
            if (!headed || section.kind() == Kind.BASICS) {
                head.addAll(section.lines());
            }
        }
        return head.stream()
                .filter(line -> line.text().length() <= LONGEST)
                .limit(HEAD_LIMIT)
                .toList();
    }
}
