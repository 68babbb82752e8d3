package press.harmattan.importer.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.importer.wordpress.TermRules.Place;

/** Where the terms and authors of a site went. */
final class SiteTerms {
    private final Map<String, Placed> places = new HashMap<>();
    private final Map<String, UUID> authors = new HashMap<>();

    /** Where one term went. */
    record Placed(Place place, UUID id) {}

    void place(String kind, String nicename, Place place, UUID id) {
        places.put(kind + ":" + nicename, new Placed(place, id));
    }

    Optional<Placed> placed(String kind, String nicename) {
        return Optional.ofNullable(places.get(kind + ":" + nicename));
    }

    void author(String login, UUID id) {
        authors.put(login, id);
    }

    Optional<UUID> author(String login) {
        return Optional.ofNullable(authors.get(login));
    }
}
