package press.harmattan.article.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.FilterParameters;
import press.harmattan.article.search.ListSort;

/**
 * The parameters of every list of articles, in whichever form it is told: which of them, in which
 * order, from where on. How much is told of each is for those who extend it.
 */
public abstract class ListParameters extends FilterParameters {
    @RestQuery
    @Size(max = 512)
    @Parameter(
            description =
                    "Words that the articles have, all of them; `\"a phrase\"`, `-not`, `one OR"
                            + " another`. Words are found in every form, in titles, summaries, bodies"
                            + " that are open, and the names of places, tags and authors. Without a"
                            + " word to find, such as `-not` alone, the list is empty.",
            examples = {
                @ExampleObject(name = "ar", value = "حصاد الدخن"),
                @ExampleObject(name = "fr", value = "\"récolte du mil\" -marché")
            })
    String q;

    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description =
                    "Languages in the order of preference (RFC 4647 lookup). One article per story"
                            + " comes, in the best of these languages; `fallback` is true when that is"
                            + " not the first. Without it every language version comes.",
            examples = {
                @ExampleObject(
                        name = "ar",
                        summary = "Arabic, else French",
                        value = "[\"ar\",\"fr\"]"),
                @ExampleObject(name = "fr", summary = "French", value = "[\"fr\"]")
            },
            explode = Explode.FALSE)
    List<String> lang;

    @RestQuery
    @Parameter(
            description = "The language versions of one story.",
            example = "01a0e41b-27a0-75c3-8ff2-eb206c0acf5e")
    UUID story;

    @RestQuery
    @Separator(",")
    @Size(max = 100)
    @Parameter(
            description =
                    "These articles; unknown ids match nothing. The default limit is 100 then.",
            examples = {
                @ExampleObject(
                        name = "ids",
                        value =
                                "[\"01a110f6-8da0-7cbb-95e8-db14cddfa1fc\",\"01a104fc-1dd0-7f47-9277-ba7ab392eb57\"]")
            },
            explode = Explode.FALSE)
    List<UUID> ids;

    @RestQuery
    @Parameter(
            description =
                    "Published at or after this instant (RFC 3339) or date (its first moment in UTC).",
            schema = @Schema(type = SchemaType.STRING, format = "date-or-instant"),
            example = "2026-09-01")
    String from;

    @RestQuery
    @Parameter(
            description = "Published before this instant or date.",
            schema = @Schema(type = SchemaType.STRING, format = "date-or-instant"),
            example = "2026-10-01")
    String to;

    @RestQuery
    @Parameter(
            description = "Updated at or after this instant or date.",
            schema = @Schema(type = SchemaType.STRING, format = "date-or-instant"),
            example = "2026-10-01T06:00:00Z")
    String updatedFrom;

    @RestQuery
    @Parameter(
            description = "Updated before this instant or date.",
            schema = @Schema(type = SchemaType.STRING, format = "date-or-instant"),
            example = "2026-11-01")
    String updatedTo;

    @RestQuery
    @Parameter(
            description =
                    "`newest` (default) and `oldest` by first publication, `updated` by the newest one,"
                            + " `relevance` (default with `q`, and only with it) by how well the words"
                            + " stand in an article and how fresh it is; a walk by it ends after 1,000"
                            + " articles.",
            example = "newest")
    ListSort sort;

    @RestQuery
    @Min(1)
    @Max(100)
    @Parameter(description = "The most articles on a page; 20 when absent.", example = "10")
    Integer limit;

    @RestQuery
    @Parameter(
            description =
                    "`next` or `prev` of another page of the same list; `limit` and how much is told"
                            + " may differ.")
    String cursor;

    /** The page that is asked for; null for the first. */
    protected String cursor() {
        return cursor;
    }

    /** Which fields of each article this form tells in every view. */
    protected List<String> always() {
        return List.of();
    }

    /** How much is told of each article; null for a card. */
    protected View view() {
        return null;
    }

    /** Which fields of each article are told; null or empty where a view says so. */
    protected List<String> fields() {
        return null;
    }

    /** The format of bodies; null for HTML. */
    protected BodyFormat body() {
        return null;
    }

    /** Whether the articles of the whole list are counted. */
    protected boolean counts() {
        return false;
    }

    /** Whether the words of the query are marked in each article. */
    protected boolean marks() {
        return false;
    }

    /** What the articles of the whole list are counted by. */
    protected Set<Facet> facets() {
        return Set.of();
    }
}
