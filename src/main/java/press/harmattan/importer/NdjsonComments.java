package press.harmattan.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import press.harmattan.comment.ArchivedComment;
import press.harmattan.comment.CommentRepository;
import press.harmattan.comment.Comments;
import press.harmattan.draft.Archive;

/** Approved comments between their lines and the table; the others stay where they are. */
@ApplicationScoped
class NdjsonComments {
    private final Comments comments;
    private final CommentRepository kept;

    NdjsonComments(Comments comments, CommentRepository kept) {
        this.comments = comments;
        this.kept = kept;
    }

    /**
     * Puts a comment in place; one that is here stays as it is.
     *
     * @param texts is told what is lost
     * @param write whether to; else it is only told what would happen
     */
    Archive.Outcome put(NdjsonLine.OfComment line, NdjsonTexts texts, boolean write) {
        boolean here = !kept.known(List.of(line.id())).isEmpty();
        if (!here && write) {
            comments.put(
                    List.of(
                            new ArchivedComment(
                                    line.id(),
                                    line.article(),
                                    line.parent(),
                                    texts.line(line.name()),
                                    texts.text(line.text()),
                                    line.lang(),
                                    line.createdAt())));
        }
        return here ? Archive.Outcome.unchanged : Archive.Outcome.created;
    }

    /** The comments of some articles, each behind the one that it answers. */
    List<NdjsonLine> lines(List<UUID> articles) {
        return kept.approved(articles).stream().map(NdjsonComments::line).toList();
    }

    private static NdjsonLine line(ArchivedComment one) {
        return new NdjsonLine.OfComment(
                one.id(),
                one.articleId(),
                one.parentId(),
                one.name(),
                one.text(),
                one.lang(),
                one.createdAt());
    }
}
