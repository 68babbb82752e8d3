package press.harmattan.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.language.Direction;

/** What is read of a comment that readers see. */
record CommentRow(
        UUID id, UUID parentId, String name, String text, String lang, Instant createdAt) {

    List<String> key() {
        return OldestFirst.key(createdAt, id);
    }

    Comment told() {
        return new Comment(id, parentId, name, text, lang, Direction.of(lang), createdAt);
    }
}
