package press.harmattan.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a written Arabic word may be read as, since conjunctions, prepositions and the article are
 * written together with it. The article shows where the word begins, so there is one reading
 * ({@code وبالقمح} is {@code قمح}). Without it a first letter may be a particle or the word's own;
 * unless the word is known there is a reading with it and one without.
 */
final class ArabicReadings {

    /** Conjunction, preposition and article, as they are joined. */
    private static final Pattern DEFINITE = Pattern.compile("[وف]?(?:[بك]?ال|لل)(.{2,})");

    private ArabicReadings() {}

    /**
     * The stems of the readings, at most three, the whole word's first; none twice.
     *
     * @param hamza whether an alef at the beginning carries it, so that it is not the article's
     */
    static List<String> of(String word, boolean hamza) {
        ArabicStem whole = ArabicStem.of(word);
        Matcher definite = DEFINITE.matcher(word);
        boolean article = definite.matches() && !(hamza && isAlef(word, definite.start(1) - 2));
        if (article && ArabicWords.known(word).isEmpty()) {
            return List.of(defined(word, whole, definite.start(1)));
        }
        if (whole.known()) {
            return List.of(whole.text());
        }
        List<String> readings = new ArrayList<>(3);
        readings.add(whole.text());
        withoutConjunction(word, readings);
        return readings;
    }

    /**
     * What follows the article, unless only a longer form is known: the whole word in another form
     * ({@code وكالات}); alef and lam of the word itself, as {@code بألعاب} is also written {@code
     * بالعاب}; the lam that is missing after {@code لل}, since no word is written with three.
     */
    private static String defined(String word, ArabicStem whole, int start) {
        String rest = word.substring(start);
        ArabicStem stem = ArabicStem.of(rest);
        if (stem.known() || whole.known()) {
            return (stem.known() ? stem : whole).text();
        }
        ArabicStem longer = ArabicStem.of((isAlef(word, start - 2) ? "ال" : "ل") + rest);
        return (longer.known() ? longer : stem).text();
    }

    private static boolean isAlef(String word, int at) {
        return word.charAt(at) == 'ا';
    }

    private static void withoutConjunction(String word, List<String> readings) {
        boolean and = word.startsWith("و") && word.length() > 3;
        if (and || word.startsWith("ف")) {
            String rest = word.substring(1);
            ArabicStem stem = ArabicStem.of(rest);
            if (and || isCertain(rest, stem)) {
                add(stem.text(), readings);
            }
            if (!stem.known()) {
                withoutPreposition(rest, readings);
            }
        } else {
            withoutPreposition(word, readings);
        }
    }

    private static void withoutPreposition(String word, List<String> readings) {
        if (word.startsWith("ب") || word.startsWith("ل") || word.startsWith("ك")) {
            String rest = word.substring(1);
            ArabicStem stem = ArabicStem.of(rest);
            if (isCertain(rest, stem)) {
                add(stem.text(), readings);
            }
        }
    }

    /** Whether the rest is likely a word: known, or too long for a root that lost a letter. */
    private static boolean isCertain(String rest, ArabicStem stem) {
        return stem.known() ? rest.length() >= 3 : stem.text().length() >= 4;
    }

    private static void add(String reading, List<String> readings) {
        if (!readings.contains(reading)) {
            readings.add(reading);
        }
    }
}
