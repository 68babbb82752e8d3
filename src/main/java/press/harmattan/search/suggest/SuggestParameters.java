package press.harmattan.search.suggest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** What a caller says of what somebody is typing. */
public final class SuggestParameters {
    private static final int USUAL_LIMIT = 10;

    @RestQuery
    @NotNull
    @Size(max = 512)
    @Parameter(
            description =
                    "What was typed so far. The last word may be unfinished, and one letter wrong.",
            examples = {
                @ExampleObject(name = "ar", summary = "In Arabic", value = "نجامين"),
                @ExampleObject(name = "fr", summary = "In French", value = "march")
            },
            required = true)
    String q;

    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description =
                    "Languages in the order of preference: names come in the first that there is, and"
                            + " articles in these languages only, one for each story.",
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
    @Separator(",")
    @Size(max = 4)
    @Parameter(
            description = "Only these; all when absent.",
            examples = {
                @ExampleObject(name = "places", summary = "Places", value = "[\"region\"]"),
                @ExampleObject(
                        name = "terms",
                        summary = "Everything but articles",
                        value = "[\"region\",\"tag\",\"author\"]")
            },
            explode = Explode.FALSE)
    List<SuggestionKind> kind;

    @RestQuery
    @Min(1)
    @Max(20)
    @Parameter(description = "The most suggestions; 10 when absent.", example = "5")
    Integer limit;

    int limit() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    List<SuggestionKind> kinds() {
        return kind == null || kind.isEmpty()
                ? List.of(SuggestionKind.values())
                : kind.stream().distinct().sorted().toList();
    }
}
