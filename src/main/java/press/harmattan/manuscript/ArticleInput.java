package press.harmattan.manuscript;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.published.Access;

/** An article as somebody writes it. */
@Schema(
        description =
                "A whole article as it is to be saved: what is left out is empty from then on. Of"
                        + " `body`, exactly one form is given. Terms are named as in the filters of"
                        + " `listArticles`, or by id.")
public record ArticleInput(
        @NotNull
                @Size(min = 1, max = 35)
                @Schema(
                        description =
                                "One of the newsroom's languages. Stays what it is once the article was"
                                        + " public.",
                        examples = "ar")
                String lang,
        @Size(min = 1, max = 200)
                @Schema(
                        nullable = true,
                        description =
                                "Without it the title decides until the article is public; then it stays"
                                        + " what it is.",
                        examples = "موسم-الحصاد")
                String slug,
        @NotNull @Size(min = 1, max = 1000) @Schema(examples = "موسم الحصاد يبدأ مبكرًا")
                String title,
        @Size(max = 500) @Schema(nullable = true, description = "The line above the title.")
                String kicker,
        @Size(max = 5000)
                @Schema(nullable = true, description = "What it says, in short, as plain text.")
                String summary,
        @Valid @Schema(nullable = true, description = "The picture to show with it.")
                ImageInput image,
        @Size(min = 1, max = 200)
                @Schema(
                        nullable = true,
                        description = "Where the newsroom puts it.",
                        examples = "agriculture")
                String section,
        @Size(max = 50)
                @Schema(
                        nullable = true,
                        description = "In the order of the byline.",
                        examples = "[\"amina-tirsa\"]")
                List<@NotNull @Size(min = 1, max = 200) String> authors,
        @Size(max = 50)
                @Schema(
                        nullable = true,
                        description = "The places that it is about.",
                        examples = "[\"ML-5\"]")
                List<@NotNull @Size(min = 1, max = 200) String> regions,
        @Size(max = 50) @Schema(nullable = true, examples = "[\"farming\"]")
                List<@NotNull @Size(min = 1, max = 200) String> tags,
        @Size(max = 100) @Schema(nullable = true, description = "Where its facts come from.")
                List<@NotNull @Valid SourceInput> sources,
        @Schema(nullable = true, description = "`open` when absent.") Access access,
        @Valid @Schema(nullable = true, description = "What others may do with it.")
                RightsInput rights,
        @NotNull @Valid BodyInput body) {

    /** The body in one of its forms. */
    @Schema(
            description =
                    "The body as HTML or as Markdown (CommonMark, with tables), not both. A draft's may"
                            + " be empty. What readers must not get is removed, and `warnings` says so.")
    public record BodyInput(
            @Size(max = LONGEST) @Schema(nullable = true, examples = "<p>بدأ موسم الحصاد.</p>")
                    String html,
            @Size(max = LONGEST) @Schema(nullable = true, examples = "بدأ **موسم** الحصاد.")
                    String markdown) {
        static final int LONGEST = 500_000;
    }
}
