package press.harmattan.format.jsonld;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/** What schema.org calls a NewsArticle; names and meanings of all components are its own. */
@JsonPropertyOrder({"@context", "@type", "@id"})
record NewsArticle(
        @JsonProperty("@context") String context,
        @JsonProperty("@id") String id,
        String identifier,
        String url,
        String mainEntityOfPage,
        int version,
        String headline,
        String description,
        ImageObject image,
        Instant datePublished,
        Instant dateModified,
        List<Person> author,
        NewsMediaOrganization publisher,
        String inLanguage,
        String articleSection,
        List<String> keywords,
        List<Place> contentLocation,
        boolean isAccessibleForFree,
        String conditionsOfAccess,
        int wordCount,
        String articleBody,
        List<CreativeWork> citation,
        String license,
        CreativeWork usageInfo,
        Organization copyrightHolder,
        String creditText,
        Work translationOfWork,
        List<Work> workTranslation,
        List<CorrectionComment> correction)
        implements Thing {

    /** A person of the byline. */
    record Person(String name, String jobTitle, String url, List<String> sameAs) implements Thing {}

    record NewsMediaOrganization(String name, String url, ImageObject logo) implements Thing {}

    record Organization(String name) implements Thing {}

    record ImageObject(
            String url,
            String encodingFormat,
            Integer width,
            Integer height,
            String description,
            String caption,
            String creditText)
            implements Thing {}

    record Place(String name, PropertyValue identifier, String sameAs, GeoCoordinates geo)
            implements Thing {}

    record PropertyValue(String propertyID, String value) implements Thing {}

    record GeoCoordinates(double latitude, double longitude) implements Thing {}

    /** A source, or terms in words. */
    record CreativeWork(String name, String text, String url) implements Thing {}

    /** Another language version, which is a news article as well. */
    record Work(@JsonProperty("@id") String id, String url, String headline, String inLanguage)
            implements Thing {
        @Override
        public String type() {
            return "NewsArticle";
        }
    }

    record CorrectionComment(String text, Instant datePublished) implements Thing {}
}
