package dev.candour.profile;

import dev.candour.profile.Profile.Certificate;
import dev.candour.profile.Profile.Education;
import dev.candour.profile.Profile.Language;
import dev.candour.profile.Profile.Leadership;
import dev.candour.profile.Profile.Skill;
import dev.candour.profile.Profile.Warning;
import dev.candour.profile.Profile.Work;
import dev.candour.source.InertJson;
import dev.candour.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes a profile as JSON Resume 1.2.1 with our extra properties: {@code work[].type, teamSize},
 * {@code education[].level, completed}, {@code skills[].months, lastUsed, claimed, claimedMonths, undatedUse},
 * {@code languages[].level} and {@code meta.candour}. Months are numbers; an {@code endDate} that is absent means current.
 */
public final class JsonResume {

    private static final ObjectWriter WRITER = InertJson.mapper()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonResume() {}

    /** The same profile gives the same text, with line feeds on every system. */
    public static String write(Profile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("basics", basics(profile.basics()));
        json.put("work", each(profile.work(), JsonResume::work));
        json.put("education", each(profile.education(), JsonResume::education));
        json.put("skills", each(profile.skills(), JsonResume::skill));
        json.put("languages", each(profile.languages(), JsonResume::language));
        json.put("certificates", each(profile.certificates(), JsonResume::certificate));
        json.put("meta", Map.of("candour", candour(profile)));
        return WRITER.writeValueAsString(json) + "\n";
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> items, Function<T, Map<String, @Nullable Object>> form) {
        return items.stream().map(form).toList();
    }

    private static Map<String, @Nullable Object> basics(Profile.Basics basics) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", basics.name());
        json.put("email", basics.email());
        json.put("phone", basics.phone());
        json.put("location", basics.city() == null ? null : Map.of("city", basics.city()));
        return json;
    }

    private static Map<String, @Nullable Object> work(Work work) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", work.name());
        json.put("position", work.position());
        json.put("startDate", text(work.startDate()));
        putKnown(json, "endDate", text(work.endDate()));
        json.put("type", work.type().text());
        json.put("teamSize", work.teamSize());
        putKnown(json, "summary", work.summary());
        return json;
    }

    private static Map<String, @Nullable Object> education(Education education) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("institution", education.institution());
        json.put("area", education.area());
        json.put("studyType", education.studyType());
        json.put("level", education.level() == null ? null : education.level().text());
        putKnown(json, "startDate", text(education.startDate()));
        putKnown(json, "endDate", text(education.endDate()));
        putKnown(json, "completed", education.completed());
        return json;
    }

    private static Map<String, @Nullable Object> skill(Skill skill) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", skill.name());
        json.put("months", skill.months());
        json.put("lastUsed", text(skill.lastUsed()));
        json.put("claimed", skill.claimed());
        putKnown(json, "claimedMonths", skill.claimedMonths());
        putKnown(json, "undatedUse", skill.undatedUse() ? true : null);
        return json;
    }

    private static Map<String, @Nullable Object> language(Language language) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("language", language.language());
        json.put("fluency", language.fluency());
        json.put("level", language.level());
        return json;
    }

    private static Map<String, @Nullable Object> certificate(Certificate certificate) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", certificate.name());
        putKnown(json, "issuer", certificate.issuer());
        putKnown(json, "date", text(certificate.date()));
        return json;
    }

    private static Map<String, @Nullable Object> candour(Profile profile) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("experienceMonths", profile.experienceMonths());
        json.put("statedExperience", profile.statedExperienceMonths());
        json.put("leadership", leadership(profile.leadership()));
        putKnown(json, "unsureSkills", profile.unsureSkills().isEmpty() ? null : profile.unsureSkills());
        Map<String, Object> evidence = new LinkedHashMap<>();
        profile.evidence().forEach((pointer, spans) -> evidence.put(pointer, each(spans, JsonResume::span)));
        json.put("evidence", evidence);
        Map<String, Object> confidence = new LinkedHashMap<>();
        profile.confidence().forEach((pointer, one) -> confidence.put(pointer, confidence(one)));
        json.put("confidence", confidence);
        json.put("warnings", each(profile.warnings(), JsonResume::warning));
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> leadership(@Nullable Leadership leadership) {
        if (leadership == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("teamSize", leadership.teamSize());
        json.put("evidence", each(leadership.evidence(), JsonResume::span));
        return json;
    }

    private static Map<String, @Nullable Object> span(Evidence evidence) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", evidence.document());
        json.put("quote", evidence.quote());
        putKnown(json, "start", evidence.start());
        putKnown(json, "end", evidence.end());
        putKnown(json, "page", evidence.page());
        putKnown(json, "line", evidence.line());
        putKnown(json, "pointer", evidence.pointer());
        return json;
    }

    private static Map<String, @Nullable Object> confidence(Confidence confidence) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("level", confidence.level().text());
        json.put("because", confidence.because());
        return json;
    }

    private static Map<String, @Nullable Object> warning(Warning warning) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", warning.code());
        json.put("message", Messages.of("warnings", Locale.ENGLISH).get(warning.code(), warning.values()));
        json.putAll(new TreeMap<>(warning.values()));
        return json;
    }

    private static void putKnown(Map<String, @Nullable Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
