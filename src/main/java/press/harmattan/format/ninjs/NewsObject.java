package press.harmattan.format.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/** A news object of ninjs 3.1; names and meanings of all components are the standard's. */
record NewsObject(
        Standard standard,
        String uri,
        String type,
        String representationType,
        String version,
        Instant firstCreated,
        Instant versionCreated,
        String pubStatus,
        String language,
        String title,
        String slugline,
        String by,
        List<Text> headlines,
        List<Text> descriptions,
        List<Text> bodies,
        List<Concept> people,
        List<Concept> organisations,
        List<Concept> subjects,
        List<Place> places,
        List<InfoSource> infoSources,
        List<Rendition> renditions,
        List<Association> associations,
        String copyrightHolder,
        String copyrightNotice,
        String usageTerms,
        RightsInfo rightsInfo,
        String edNote) {

    record Standard(String name, String version, String schema) {}

    /** An empty value is one too. */
    record Text(
            String role,
            String contentType,
            Integer wordCount,
            @JsonInclude(JsonInclude.Include.ALWAYS) String value) {}

    record Concept(String name, String rel, String uri, String literal) {}

    record Place(String name, String uri, String literal, Point geoJSON) {}

    /** GeoJSON (RFC 7946): the longitude comes first. */
    record Point(String type, List<Double> coordinates) {}

    record InfoSource(String name, String role, String uri) {}

    record Rendition(
            String name,
            String href,
            String contentType,
            Integer width,
            Integer height,
            Long sizeInBytes,
            PointOfInterest poi) {}

    record PointOfInterest(int x, int y) {}

    record Association(
            String name,
            String rel,
            String uri,
            String type,
            String language,
            String by,
            List<Text> headlines,
            List<Text> descriptions,
            List<Rendition> renditions) {}

    record RightsInfo(String linkedRights) {}
}
