package press.harmattan.search.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import press.harmattan.search.analysis.Token;

/** Makes the documents of the index. */
@ApplicationScoped
public class ArticleDocuments {

    private static final FieldType WORDS = words(false);
    private static final FieldType TITLE = words(true);

    private final WeightConfig weight;
    private final NameWords names = new NameWords();

    ArticleDocuments(WeightConfig weight) {
        this.weight = weight;
    }

    /** A document, to be indexed once. */
    public Document of(IndexedArticle article) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, Fields.bytes(article.id()), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, Fields.bytes(article.id())));
        document.add(instant(Fields.PUBLISHED, article.publishedAt()));
        document.add(instant(Fields.UPDATED, article.updatedAt()));
        document.add(new NumericDocValuesField(Fields.REVISION, article.revision()));
        document.add(new KeywordField(Fields.LANG, article.lang(), Field.Store.NO));
        article.otherLanguages()
                .forEach(tag -> document.add(new StringField(Fields.OTHERS, tag, Field.Store.NO)));
        add(document, Fields.STORY, List.of(article.story()));
        add(document, Fields.SECTION, orNone(article.section()));
        add(document, Fields.REGION, article.regions());
        add(document, Fields.TAG, article.tags());
        add(document, Fields.AUTHOR, article.authors());
        document.add(new Field(Fields.TITLE, article.title(), TITLE));
        Family own = Family.of(article.lang());
        for (Family family : Family.ALL) {
            List<Part> parts = family == own ? parts(article, own) : List.of();
            document.add(new Field(Fields.words(family), new WordStream(parts), WORDS));
        }
        return document;
    }

    private List<Part> parts(IndexedArticle article, Family own) {
        List<Part> parts = new ArrayList<>();
        add(parts, own, article.title(), weight.title());
        add(parts, own, article.kicker(), weight.kicker());
        add(parts, own, article.summary(), weight.summary());
        add(parts, own, article.openText(), 1);
        article.names().stream().distinct().forEach(name -> add(parts, own, name));
        return parts;
    }

    private static void add(List<Part> parts, Family family, String text, int weight) {
        if (text != null) {
            parts.add(Part.text(Token.in(text, family.analyzer()), weight));
        }
    }

    /** A name stands there as its language reads it; an alias as each language would. */
    private void add(List<Part> parts, Family own, Name name) {
        List<Family> readers = name.lang() == null ? Family.ALL : List.of(Family.of(name.lang()));
        for (Family reader : readers) {
            List<Token> words = names.of(reader, name.text());
            parts.add(
                    reader == own ? Part.name(words, weight.name()) : Part.foreign(reader, words));
        }
    }

    private static Field instant(String field, Instant instant) {
        return new LongField(field, Fields.micros(instant), Field.Store.NO);
    }

    private static List<UUID> orNone(UUID id) {
        return id == null ? List.of() : List.of(id);
    }

    private static void add(Document document, String field, List<UUID> ids) {
        ids.stream()
                .distinct()
                .forEach(
                        id ->
                                document.add(
                                        new KeywordField(field, Fields.bytes(id), Field.Store.NO)));
    }

    private static FieldType words(boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
