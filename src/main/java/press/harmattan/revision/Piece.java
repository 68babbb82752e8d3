package press.harmattan.revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of compared text. */
@Schema(
        name = "ComparedPiece",
        description =
                "Without the inserted pieces it is the text of before, without the deleted ones that of after.")
public record Piece(Op op, @Schema(examples = "المحصول") String text) {

    /** In which of the two texts it is. */
    @Schema(name = "PieceOp", description = "In which of the two texts a piece is.")
    public enum Op {
        equal,
        insert,
        delete
    }
}
