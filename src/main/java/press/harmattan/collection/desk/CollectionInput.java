package press.harmattan.collection.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.collection.Pick;
import press.harmattan.collection.SavedQuery;

/** A collection as an editor wants it. */
@Schema(description = "A collection as an editor wants it. What is absent is as its default says.")
public record CollectionInput(
        @Schema(
                        nullable = true,
                        description =
                                "Absent: the one that it has, or one made from the title. The former"
                                        + " one of a collection answers 308.",
                        examples = "weekend")
                String slug,
        @NotNull
                @Schema(
                        description = "Its title by language, at least one.",
                        examples = "{\"ar\": \"عطلة الأسبوع\", \"fr\": \"Week-end\"}")
                Map<String, @NotNull String> titles,
        @Min(1) @Max(100) @Schema(nullable = true, description = "The most items; 20 when absent.")
                Integer length,
        @Valid @Schema(nullable = true, description = "Absent: every article, newest first.")
                SavedQuery query,
        @Size(max = 100) @Schema(nullable = true, description = "In their order; none when absent.")
                List<@NotNull @Valid Pick> picks) {}
