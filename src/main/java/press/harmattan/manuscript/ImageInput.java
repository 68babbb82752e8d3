package press.harmattan.manuscript;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.image.Image;

/** A picture as somebody names it: what an answer tells of one can be sent back. */
@Schema(description = "A picture that is on the web.")
public record ImageInput(
        @NotNull @Size(min = 1, max = 2000) @Schema(examples = "https://images.example/harvest.jpg")
                String url,
        @Pattern(regexp = TYPE) @Schema(nullable = true, examples = "image/jpeg") String type,
        @Min(1) @Max(100_000) @Schema(nullable = true, description = "In pixels.") Integer width,
        @Min(1) @Max(100_000) @Schema(nullable = true, description = "In pixels.") Integer height,
        @Min(0) @Schema(nullable = true, description = "The size of the file.") Long bytes,
        @Size(max = 2000) @Schema(nullable = true, description = "What it shows, in words.")
                String alt,
        @Size(max = 2000) @Schema(nullable = true, description = "What to write below it.")
                String caption,
        @Size(max = 500) @Schema(nullable = true, description = "Whose work it is.") String credit,
        @Valid @Schema(nullable = true, description = "Where to crop; null: in the middle.")
                FocalPointInput focalPoint,
        @Size(max = 20) @Schema(nullable = true, description = "The same in other sizes.")
                List<@NotNull @Valid RenditionInput> renditions) {

    static final String TYPE = "^image/[A-Za-z0-9][A-Za-z0-9.+-]{0,99}$";

    /** The point that has to stay in view. */
    @Schema(description = "The point to keep in view, as shares of width and height from 0 to 1.")
    public record FocalPointInput(
            @NotNull @DecimalMin("0") @DecimalMax("1") Double x,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double y) {}

    /** The same picture in another size. */
    @Schema(description = "The same picture in another size.")
    public record RenditionInput(
            @NotNull @Size(min = 1, max = 2000) String url,
            @Pattern(regexp = TYPE) @Schema(nullable = true) String type,
            @Min(1) @Max(100_000) @Schema(nullable = true) Integer width,
            @Min(1) @Max(100_000) @Schema(nullable = true) Integer height) {}

    Image read(TextIntake texts, String pointer) {
        return new Image(
                texts.address(pointer + "/url", url),
                type,
                width,
                height,
                bytes,
                texts.line(pointer + "/alt", alt),
                texts.line(pointer + "/caption", caption),
                texts.line(pointer + "/credit", credit),
                focalPoint == null ? null : new Image.FocalPoint(focalPoint.x, focalPoint.y),
                renditions(texts, pointer + "/renditions"));
    }

    private List<Image.Rendition> renditions(TextIntake texts, String pointer) {
        return TextIntake.each(
                renditions,
                pointer,
                (one, place) ->
                        new Image.Rendition(
                                texts.address(place + "/url", one.url),
                                one.type,
                                one.width,
                                one.height));
    }
}
