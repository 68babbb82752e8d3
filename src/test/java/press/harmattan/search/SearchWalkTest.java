package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Walker;
import press.harmattan.given.Walker.Page;

/**
 * Walks through what words find while the newsroom works: every article that has them from the
 * first page to the last is seen exactly once, and no other one twice.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchWalkTest {
    private static final String INSTANT = "2026-09-01T00:00:00Z";
    private static final int SIZE = 200;

    @TestHTTPResource URI home;
    @Inject Given given;

    private final List<GivenArticle> alive = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> gone = Collections.synchronizedSet(new HashSet<>());
    private final Set<String> edited = Collections.synchronizedSet(new HashSet<>());
    private final Random dice = new Random(11);
    private Walker walker;
    private int made;

    @BeforeAll
    void two_hundred_about_millet() {
        walker = new Walker(home);
        given.nothing();
        for (int i = 0; i < SIZE; i++) {
            alive.add(another());
        }
        given.save(alive);
        List<GivenArticle> others = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            others.add(given.published("other" + i).at(INSTANT));
        }
        given.save(others);
    }

    @ParameterizedTest
    @CsvSource({
        "relevance, 1",
        "relevance, 7",
        "relevance, 100",
        "newest, 7",
        "newest, 100",
        "oldest, 7",
        "updated, 7"
    })
    void a_walk_there_and_back_sees_every_survivor_once(String sort, int limit) {
        // About as many changes in a walk, whatever the size of a page.
        int every = Math.max(1, 14 / limit);
        Set<String> before = begin();
        List<String> forth = new ArrayList<>();
        Page page = page(sort, limit, null);
        forth.addAll(page.ids());
        for (int pages = 0; page.next() != null; pages++) {
            if (pages % every == 0) {
                change();
            }
            page = page(sort, limit, page.next());
            forth.addAll(page.ids());
        }
        assertSurvivorsOnce(sort, before, forth);

        // A walk by relevance goes back through what it has found.
        before = sort.equals("relevance") ? before : begin();
        List<String> back = new ArrayList<>(page.ids());
        for (int pages = 0; page.prev() != null; pages++) {
            if (pages % every == 0) {
                change();
            }
            page = page(sort, limit, page.prev());
            back.addAll(page.ids());
        }
        assertSurvivorsOnce(sort, before, back);
    }

    @ParameterizedTest
    @CsvSource({"relevance", "newest", "oldest", "updated"})
    void a_walk_beside_a_busy_newsroom_sees_every_survivor_once(String sort) throws Exception {
        Set<String> before = begin();
        List<String> seen = new ArrayList<>();
        AtomicBoolean walking = new AtomicBoolean(true);
        ExecutorService newsroom = Executors.newSingleThreadExecutor();
        int changes;
        try {
            Page page = page(sort, 7, null);
            Future<Integer> writer = newsroom.submit(() -> changeWhile(walking));
            seen.addAll(page.ids());
            while (page.next() != null) {
                page = page(sort, 7, page.next());
                seen.addAll(page.ids());
            }
            walking.set(false);
            changes = writer.get();
        } finally {
            walking.set(false);
            newsroom.shutdown();
        }
        assertTrue(changes > 0, "nothing changed during the walk");
        assertSurvivorsOnce(sort, before, seen);
    }

    @ParameterizedTest
    @CsvSource({"relevance", "newest"})
    void a_page_in_the_middle_is_the_same_from_both_sides(String sort) {
        begin();
        Page first = page(sort, 50, null);
        Page second = page(sort, 50, first.next());
        Page third = page(sort, 50, second.next());
        assertEquals(second.ids(), page(sort, 50, third.prev()).ids());
        assertEquals(first.ids(), page(sort, 50, second.prev()).ids());
        assertNull(page(sort, 50, second.prev()).prev());
    }

    @Test
    void a_walk_by_relevance_ends_after_a_thousand_articles_and_others_do_not() {
        List<GivenArticle> many = new ArrayList<>();
        for (int i = 0; i < 1_050; i++) {
            many.add(given.published("s" + i).title("Sorghum " + i));
        }
        given.save(many);
        assertEquals(1_000, walk("relevance"));
        assertEquals(1_050, walk("newest"));
    }

    private int walk(String sort) {
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            Page page = walker.page("q=sorghum&sort=" + sort, 100, next);
            seen.addAll(page.ids());
            next = page.next();
        } while (next != null);
        assertEquals(seen.size(), Set.copyOf(seen).size(), "something was seen twice");
        return seen.size();
    }

    private Set<String> begin() {
        gone.clear();
        edited.clear();
        Set<String> ids = new HashSet<>();
        alive.forEach(one -> ids.add(one.id().toString()));
        return ids;
    }

    private void assertSurvivorsOnce(String sort, Set<String> before, List<String> seen) {
        Set<String> survivors = new TreeSet<>(before);
        survivors.removeAll(gone);
        List<String> counted = new ArrayList<>(seen);
        if (sort.equals("updated")) {
            // The stated exception: an edited article moves to the front.
            survivors.removeAll(edited);
            counted.removeAll(edited);
        }
        Set<String> once = new TreeSet<>(counted);
        assertEquals(counted.size(), once.size(), "something was seen twice");
        once.retainAll(before);
        once.removeAll(gone);
        assertEquals(survivors, once);
        assertTrue(survivors.size() > SIZE / 2, "most of them survived");
    }

    private int changeWhile(AtomicBoolean walking) {
        int changes = 0;
        while (walking.get() && changes < 40) {
            change();
            changes++;
        }
        return changes;
    }

    /** Two more, one in other words that are about it still, one that is not, and one less. */
    private void change() {
        List<GivenArticle> added = List.of(another(), another());
        GivenArticle changed = alive.get(dice.nextInt(alive.size()));
        // Before it happens: the walk may be faster.
        edited.add(changed.id().toString());
        changed.title("Edited, about millet").updated();
        GivenArticle turned = takeAway().title("Edited, about fish").updated();
        GivenArticle removed = takeAway().unpublished();
        given.save(List.of(added.get(0), changed, turned, added.get(1)));
        removed.save();
        alive.addAll(added);
    }

    private GivenArticle takeAway() {
        GivenArticle one = alive.remove(dice.nextInt(alive.size()));
        gone.add(one.id().toString());
        return one;
    }

    private GivenArticle another() {
        return given.published("a" + made).title("Millet " + made++).at(INSTANT);
    }

    private Page page(String sort, int limit, String cursor) {
        return walker.page("q=millet&sort=" + sort, limit, cursor);
    }
}
