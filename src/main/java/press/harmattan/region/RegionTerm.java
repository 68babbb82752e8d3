package press.harmattan.region;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;

/**
 * A place.
 *
 * @param code ISO 3166-1 alpha-2 for a country, ISO 3166-2 below it; null when it has none
 * @param wikidata the item's id, such as {@code Q912}
 * @param latitude,longitude of the centroid, in degrees (WGS 84); both or neither
 */
public record RegionTerm(
        UUID id,
        String slug,
        List<String> formerSlugs,
        Texts names,
        List<String> aliases,
        UUID parentId,
        String code,
        String wikidata,
        Double latitude,
        Double longitude)
        implements Term {

    @Override
    public List<String> codes() {
        return Optional.ofNullable(code).map(List::of).orElse(List.of());
    }
}
