package dev.candour.vocabulary;

import java.util.List;

/**
 * An entry of a vocabulary file.
 *
 * @param name canonical name
 * @param kind the group that it stands in
 * @param aliases other spellings, in any case
 * @param exact spellings that count only in exactly this case, as in Excel
 * @param listed spellings that count only in exactly this case and inside a list of terms, as in C
 * @param doubtful spellings in any case that count only where they are listed or claimed, as in 审计: a sentence may speak of others
 * @param titles words of a job title that only somebody with this skill bears, in any case, as in nurse; they count in titles alone
 * @param implies names of broader terms
 * @param broad whether it is as often a field, a product or a topic, and counts only where it is listed or claimed
 */
record Term(
        String name,
        String kind,
        List<String> aliases,
        List<String> exact,
        List<String> listed,
        List<String> doubtful,
        List<String> titles,
        List<String> implies,
        boolean broad) {}
