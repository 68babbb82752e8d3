package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.harmattan.article.search.ArticleSearch.Hit;
import press.harmattan.page.Cursor;
import press.harmattan.page.Cursor.Side;
import press.harmattan.page.Window;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

/** From every place on, in every order, there and back: what stands there and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final int SIZE = 120;
    private static final int PAGE = 7;

    private final Random dice = new Random(5);
    private final Query millet = new TermQuery(new Term(Fields.words(Family.en), "millet"));
    private List<IndexedArticle> articles;
    private IndexInMemory index;

    @BeforeAll
    void many_of_few_instants_and_scores() {
        articles = IntStream.range(0, SIZE).mapToObj(this::article).toList();
        List<IndexedArticle> all = new ArrayList<>(articles);
        IntStream.range(0, SIZE).forEach(i -> all.add(Piece.saying("en", "rain")));
        Collections.shuffle(all, dice);
        index = IndexInMemory.of(all);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @EnumSource(InstantOrder.class)
    void by_time(InstantOrder order) throws IOException {
        List<Entry> expected = entries(order);
        assertEquals(
                expected,
                entries(
                        order.find(
                                index.searcher(), millet, new Window(PAGE, null, ""), 2 * SIZE)));
        for (Entry place : placesIn(expected)) {
            for (Side side : Side.values()) {
                Window window = new Window(PAGE, new Cursor(side, place.key()), "");
                List<Entry> there = new ArrayList<>(expected);
                if (window.backwards()) {
                    Collections.reverse(there);
                }
                there.removeIf(it -> !isThere(it, place, order, side));
                assertEquals(
                        there.subList(0, Math.min(PAGE, there.size())),
                        entries(order.find(index.searcher(), millet, window, PAGE)),
                        side + " " + place);
            }
        }
    }

    @Test
    void by_relevance() throws IOException {
        RelevanceWalk walk = new RelevanceWalk(index.searcher(), () -> 42, NOW, millet);
        List<Hit> all = walk.begin(2 * SIZE);
        assertEquals(SIZE, all.size());
        for (int at = 0; at < SIZE; at++) {
            RelevancePlace place = RelevancePlace.parse(all.get(at).key());
            assertEquals(at + 1, place.rank());
            assertEquals(42, place.version());
            assertEquals(NOW, place.scoredAt());
            assertEquals(from(all, at + 1), walk.behind(place, false, PAGE));
            assertEquals(from(all, at), walk.behind(place, true, PAGE));
            assertEquals(before(all, at), walk.before(place, false, PAGE));
            assertEquals(before(all, at + 1), walk.before(place, true, PAGE));
        }
    }

    @Test
    void a_walk_by_relevance_ends_where_it_is_full() throws IOException {
        RelevanceWalk walk = new RelevanceWalk(index.searcher(), () -> 42, NOW, millet);
        Hit first = walk.begin(1).get(0);
        float score = RelevancePlace.parse(first.key()).score();
        int left = 3;
        RelevancePlace late =
                new RelevancePlace(NOW, 42, score, first.id(), RelevancePlace.MOST - left);
        assertEquals(left, walk.behind(late, false, PAGE).size());
        assertEquals(left + 1, walk.behind(late, true, PAGE).size());
        RelevancePlace last = new RelevancePlace(NOW, 42, score, first.id(), RelevancePlace.MOST);
        assertEquals(List.of(), walk.behind(last, false, PAGE));
    }

    private IndexedArticle article(int i) {
        Instant published = NOW.minus(Duration.ofDays(dice.nextInt(6)));
        return Piece.in("en")
                .id(new UUID(dice.nextLong(), dice.nextLong()))
                .published(published.toString())
                .updated(published.plus(Duration.ofNanos(1_000L * dice.nextInt(3))).toString())
                .text("millet ".repeat(1 + i % 4) + "rain ".repeat(i % 3))
                .done();
    }

    /** Where something stands by time. */
    private record Entry(Instant instant, UUID id) {
        List<String> key() {
            return List.of(instant.toString(), id.toString());
        }
    }

    private List<Entry> entries(InstantOrder order) {
        return articles.stream()
                .map(
                        it ->
                                new Entry(
                                        order == InstantOrder.UPDATED
                                                ? it.updatedAt()
                                                : it.publishedAt(),
                                        it.id()))
                .sorted(comparator(order))
                .toList();
    }

    private static List<Entry> entries(List<Hit> hits) {
        return hits.stream().map(it -> new Entry(Instant.parse(it.key().get(0)), it.id())).toList();
    }

    /** The places of articles, and some where none is. */
    private List<Entry> placesIn(List<Entry> list) {
        List<Entry> places = new ArrayList<>(list);
        list.forEach(it -> places.add(new Entry(it.instant(), UUID.randomUUID())));
        places.add(new Entry(Instant.parse("0001-01-01T00:00:00Z"), UUID.randomUUID()));
        places.add(new Entry(Instant.parse("9999-12-31T23:59:59Z"), UUID.randomUUID()));
        return places;
    }

    private static boolean isThere(Entry one, Entry place, InstantOrder order, Side side) {
        int comparison = comparator(order).compare(one, place);
        return switch (side) {
            case AFTER -> comparison > 0;
            case FROM -> comparison >= 0;
            case BEFORE -> comparison < 0;
            case UP_TO -> comparison <= 0;
        };
    }

    /** UUIDs in PostgreSQL's order, which is that of their texts. */
    private static Comparator<Entry> comparator(InstantOrder order) {
        Comparator<Entry> up =
                Comparator.comparing(Entry::instant).thenComparing(it -> it.id().toString());
        return order == InstantOrder.OLDEST ? up : up.reversed();
    }

    private static List<Hit> from(List<Hit> all, int at) {
        return all.subList(Math.min(at, all.size()), Math.min(at + PAGE, all.size()));
    }

    private static List<Hit> before(List<Hit> all, int at) {
        List<Hit> before = new ArrayList<>(all.subList(Math.max(0, at - PAGE), at));
        Collections.reverse(before);
        return before;
    }
}
