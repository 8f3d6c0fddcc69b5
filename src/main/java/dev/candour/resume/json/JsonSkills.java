package dev.candour.resume.json;

import dev.candour.profile.Evidence;
import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.profile.Profile.Skill;
import dev.candour.resume.career.DatedProjects;
import dev.candour.resume.person.OwnName;
import dev.candour.resume.skill.BroadSkills;
import dev.candour.resume.skill.Keywords;
import dev.candour.resume.skill.Mentions;
import dev.candour.resume.skill.Skills;
import dev.candour.resume.skill.UnsureSkills;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.Veil;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the skills of a JSON Resume: shown by the texts of positions, or only listed. */
public final class JsonSkills {

    private final String document;
    private final JsonFields fields;
    private final Terms vocabulary;
    private final Keywords named;
    private final Mentions mentions;
    private final Skills skills;
    private final OwnName name;
    private final Map<String, Skill> given = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /** @param unsure where the word may mean something else: then it counts when the document names the skill elsewhere */
    private record Use(String skill, @Nullable Evidence unsure, Runnable count) {

        boolean isSure() {
            return unsure == null;
        }
    }

    /** @param name of the person, which is evidence of nothing */
    public JsonSkills(
            String document, JsonFields fields, Terms vocabulary, Mentions mentions, Skills skills, OwnName name) {
        this.document = document;
        this.fields = fields;
        this.vocabulary = vocabulary;
        this.named = new Keywords(vocabulary);
        this.mentions = mentions;
        this.skills = skills;
        this.name = name;
    }

    public void shown(List<JsonCareer.Found> career, YearMonth asOf) {
        for (JsonCareer.Found position : career) {
            Period period = Period.of(position.work(), asOf).orElse(null);
            SourceNode title = position.node().fields().get("position");
            List<SourceNode> texts = new ArrayList<>(position.texts());
            if (title != null && title.is(Kind.TEXT)) {
                Stream.concat(mentions.in(title.text(), at -> {}).stream(), vocabulary.borneIn(title.text()).stream())
                        .forEach(mention -> use(mention.canonical(), () -> shown(title, mention, period)));
            }
            texts.forEach(text -> text(text, period));
            for (SourceNode keyword : position.keywords()) {
                named.in(keyword.text())
                        .forEach(name -> use(
                                name, () -> skills.shown(name, period, JsonCareer.evidence(document, keyword, null))));
            }
        }
    }

    /** A project that fell into the time of a position shows its skills as it does; any other only claims them. */
    public void project(List<SourceNode> texts, @Nullable Period period, List<Period> career) {
        boolean within = period != null && DatedProjects.isWithin(period, career);
        texts.forEach(within ? text -> text(text, period) : this::claimed);
    }

    private void text(SourceNode text, @Nullable Period period) {
        each(text, mention -> shown(text, mention, period));
    }

    private void shown(SourceNode text, Mention mention, @Nullable Period period) {
        skills.shown(mention.canonical(), period, evidence(text, mention));
    }

    /** A text outside of positions only claims. */
    public void claimed(SourceNode text) {
        each(text, mention -> skills.claimed(mention.canonical(), evidence(text, mention)));
    }

    private Evidence evidence(SourceNode text, Mention mention) {
        return evidence(text, Span.of(mention.start(), mention.end()));
    }

    private Evidence evidence(SourceNode text, Span span) {
        return JsonCareer.evidence(document, text, span.in(text.text()));
    }

    private void each(SourceNode text, Consumer<Mention> use) {
        String words = Script.simplified(Veil.over(text.text(), name.in(text.text())));
        List<Mention> all = mentions.in(words, at -> {});
        boolean unsure = false;
        for (int i = 0; i < all.size(); i++) {
            Mention mention = all.get(i);
            if (mention.impliedBy() == null) {
                unsure = BroadSkills.areUnsure(words, all, i, vocabulary);
            }
            Evidence place = unsure ? evidence(text, UnsureSkills.clause(words, mention)) : null;
            uses.add(new Use(mention.canonical(), place, () -> use.accept(mention)));
        }
    }

    private void use(String skill, Runnable count) {
        uses.add(new Use(skill, null, count));
    }

    public void listed(SourceNode resume) {
        for (SourceNode item : fields.items(resume, "skills")) {
            if (item.is(Kind.MAP)) {
                listedMap(item);
            } else if (fields.text(item) != null) {
                named.in(item.text()).forEach(name -> claim(name, item));
            }
        }
    }

    private void listedMap(SourceNode item) {
        List<SourceNode> keywords = keywords(item);
        String name = fields.text(item, "name");
        if (name != null && item.fields().containsKey("months")) {
            give(item, name);
            return;
        }
        List<SourceNode> told = fields.items(item, JsonEntries.TOLD);
        told.forEach(this::claimed);
        if (name != null) {
            boolean category = (!keywords.isEmpty() || told.stream().anyMatch(this::namesSkill))
                    && vocabulary.findIn(name).isEmpty()
                    && vocabulary.canonical(name).isEmpty();
            (category ? Set.<String>of() : named.in(name)).forEach(skill -> claim(skill, item));
        }
        for (SourceNode keyword : keywords) {
            if (fields.text(keyword) != null) {
                named.in(keyword.text()).forEach(skill -> claim(skill, keyword));
            }
        }
    }

    /** {"name": "Databases:", "level": "MySQL, Redis"}: what is known stands where others say how well. */
    private List<SourceNode> keywords(SourceNode item) {
        List<SourceNode> keywords = fields.items(item, "keywords");
        SourceNode level = item.fields().get("level");
        boolean inLevel = keywords.isEmpty() && level != null && level.is(Kind.TEXT) && namesSkill(level);
        return inLevel ? List.of(level) : keywords;
    }

    private boolean namesSkill(SourceNode text) {
        return !vocabulary.findIn(text.text()).isEmpty();
    }

    private void claim(String skill, SourceNode node) {
        use(skill, () -> skills.claimed(skill, JsonCareer.evidence(document, node, node.is(Kind.MAP) ? skill : null)));
    }

    /** Our own months, posted back, are taken as they are. */
    private void give(SourceNode item, String name) {
        String canonical = vocabulary.canonical(name).orElse(name);
        Integer months = fields.whole(item, "months");
        PartialDate last = JsonFields.date(fields.text(item, "lastUsed"));
        boolean claimed = item.fields().containsKey("claimed") ? fields.flag(item, "claimed") : months == null;
        given.put(
                canonical,
                new Skill(
                        canonical,
                        months,
                        fields.flag(item, "undatedUse"),
                        last,
                        claimed,
                        fields.whole(item, "claimedMonths")));
        use(canonical, () -> skills.claimed(canonical, JsonCareer.evidence(document, item, name)));
    }

    /** All skills; what was posted with months replaces what was added up. */
    public List<Skills.Found> list() {
        Set<String> sure = sure();
        uses.stream()
                .filter(use -> use.isSure() || sure.contains(use.skill()))
                .forEach(use -> use.count().run());
        List<Skills.Found> all = new ArrayList<>(skills.list());
        all.replaceAll(found -> given.containsKey(found.skill().name())
                ? new Skills.Found(given.get(found.skill().name()), found.evidence())
                : found);
        List<String> order = List.copyOf(given.keySet());
        all.sort(Comparator.comparingInt(found -> place(order, found.skill().name())));
        return Skills.sorted(all);
    }

    private Set<String> sure() {
        return uses.stream().filter(Use::isSure).map(Use::skill).collect(Collectors.toSet());
    }

    /** The skills for which only words stand that may mean something else. @param posted the meta part of a profile of ours */
    public UnsureSkills unsure(@Nullable SourceNode posted) {
        Set<String> sure = sure();
        UnsureSkills unsure = new UnsureSkills();
        for (SourceNode item : posted == null ? List.<SourceNode>of() : fields.items(posted, "unsureSkills")) {
            String name = fields.text(item);
            if (name != null && !sure.contains(name)) {
                unsure.note(vocabulary.canonical(name).orElse(name), JsonCareer.evidence(document, item, null));
            }
        }
        for (Use use : uses) {
            if (use.unsure() != null && !sure.contains(use.skill())) {
                unsure.note(use.skill(), use.unsure());
            }
        }
        return unsure;
    }

    /** What was posted keeps its order; the rest comes behind. */
    private static int place(List<String> order, String name) {
        int index = order.indexOf(name);
        return index < 0 ? order.size() : index;
    }
}
