package press.harmattan.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paragraph, heading or other block of compared bodies. */
@Schema(description = "A paragraph, heading or other block of the body.")
public record ComparedBlock(Op op, List<Piece> pieces) {

    /** What became of it. */
    @Schema(name = "BlockOp", description = "What became of a block.")
    public enum Op {
        equal,
        insert,
        delete,
        change
    }
}
