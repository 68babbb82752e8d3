package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ArticleTextsTest {
    private static final int READ = 100_200;

    @Inject Given given;
    @Inject ArticleListRepository articles;

    @Test
    void of_a_long_text_hardly_more_is_read_than_is_looked_through() {
        given.nothing();
        GivenArticle article =
                given.published("long").body("<p>" + "harvest ".repeat(READ / 4) + "</p>").save();
        List<ArticleText> texts =
                QuarkusTransaction.requiringNew().call(() -> articles.texts(Set.of(article.id())));
        assertEquals(READ, texts.get(0).text().length());
    }
}
