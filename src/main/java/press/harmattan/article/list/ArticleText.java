package press.harmattan.article.list;

import java.util.UUID;

/** The body of an article as plain text. */
record ArticleText(UUID id, String text) {}
