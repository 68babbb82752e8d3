package press.harmattan.collection.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.collection.Pick;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Unacceptable;
import press.harmattan.language.InputText;
import press.harmattan.language.SiteLanguages;
import press.harmattan.language.Texts;

/** What an input comes to, read piece by piece, and all that is wrong with it. */
final class Decision {
    private static final int LONGEST_TITLE = 200;
    private static final int LAST_YEAR = 9999;

    private final SiteLanguages languages;
    private final List<Fault> faults = new ArrayList<>();

    Decision(SiteLanguages languages) {
        this.languages = languages;
    }

    /** Where a word of the query stands, by its parameter and its place among those. */
    static String inQuery(String parameter, int place) {
        return "/query/" + parameter + (parameter.equals("section") ? "" : "/" + place);
    }

    void refuse(String pointer, String detail) {
        refuse(pointer, detail, null);
    }

    void refuse(String pointer, String detail, List<String> allowed) {
        faults.add(new Fault("body", pointer, detail, allowed));
    }

    /**
     * Ends the request when anything is wrong.
     *
     * @throws Unacceptable with every fault
     */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
    }

    Texts titles(Map<String, String> asked) {
        Map<String, String> titles = new TreeMap<>();
        if (asked.isEmpty()) {
            refuse("/titles", "must have a title in at least one language");
        }
        asked.forEach(
                (tag, text) -> {
                    String pointer = "/titles/" + tag.replace("~", "~0").replace("/", "~1");
                    Optional<String> lang = language(pointer, tag);
                    Optional<String> title = title(pointer, text);
                    if (lang.isPresent() && title.isPresent()) {
                        titles.put(lang.get(), title.get());
                    }
                });
        return new Texts(titles);
    }

    /**
     * Picks by story, each at most once on the page of any language.
     *
     * @param stories what the ids of the picks stand for
     */
    List<Pick> picks(List<Pick> asked, Map<UUID, UUID> stories) {
        List<Pick> picks = new ArrayList<>();
        Set<Place> places = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            Pick pick = asked.get(i);
            String pointer = "/picks/" + i;
            UUID story = stories.get(pick.story());
            String lang =
                    pick.lang() == null
                            ? null
                            : language(pointer + "/lang", pick.lang()).orElse(null);
            if (story == null) {
                refuse(pointer + "/story", "is no story or article of this newsroom");
            } else if (!places.add(new Place(story, lang))
                    || lang != null && places.contains(new Place(story, null))) {
                refuse(pointer + "/story", "is picked above already");
            }
            checkInstant(pointer + "/pinnedUntil", pick.pinnedUntil());
            picks.add(new Pick(story, lang, pick.pinnedUntil()));
        }
        return picks;
    }

    private Optional<String> language(String pointer, String tag) {
        if (languages.supported().contains(tag)) {
            return Optional.of(tag);
        }
        refuse(pointer, "must be a language of this newsroom", languages.supported());
        return Optional.empty();
    }

    private Optional<String> title(String pointer, String text) {
        if (InputText.faultInLine(text).isPresent()) {
            refuse(pointer, "must not override the direction of text");
            return Optional.empty();
        }
        String title = InputText.line(text);
        if (title.isBlank() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            refuse(pointer, "must have 1 to " + LONGEST_TITLE + " characters");
            return Optional.empty();
        }
        return Optional.of(title);
    }

    private void checkInstant(String pointer, Instant instant) {
        if (instant == null) {
            return;
        }
        int year = instant.atZone(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR) {
            refuse(pointer, "must be in a year of four digits");
        }
    }

    private record Place(UUID story, String lang) {}
}
