package press.harmattan.mirror;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller has kept. */
@Schema(description = "What the caller has kept.")
public record Revalidation(
        @NotNull
                @Schema(
                        description =
                                "The revision that the caller has of each article, under the article's"
                                        + " id: 1 to 500 of them.",
                        minProperties = 1,
                        maxProperties = 500,
                        propertyNames = UUID.class)
                Map<UUID, @NotNull @Min(1) Integer> items) {

    /** The ids in the order of their spelling, which is not that of {@link UUID}. */
    UUID[] ids() {
        return items.keySet().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toArray(UUID[]::new);
    }

    /** The revision of each of the ids, in their order. */
    Integer[] revisions(UUID[] ids) {
        return Stream.of(ids).map(items::get).toArray(Integer[]::new);
    }
}
