package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * Walks through 500 articles of one instant while the list changes: every article that is in the
 * list from the first page to the last is seen exactly once, and no other one twice.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkTest {
    private static final String INSTANT = "2026-09-01T00:00:00Z";
    private static final int SIZE = 500;

    @TestHTTPResource URI home;
    @Inject Given given;

    private final List<GivenArticle> alive = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> unpublished = Collections.synchronizedSet(new HashSet<>());
    private final Set<String> edited = Collections.synchronizedSet(new HashSet<>());
    private final Random dice = new Random(7);
    private Walker walker;
    private int made;

    @BeforeAll
    void five_hundred_of_one_instant() {
        walker = new Walker(home);
        given.nothing();
        for (int i = 0; i < SIZE; i++) {
            alive.add(another());
        }
        given.save(alive);
    }

    @ParameterizedTest
    @CsvSource({
        "newest, 1",
        "newest, 7",
        "newest, 100",
        "oldest, 1",
        "oldest, 7",
        "oldest, 100",
        "updated, 1",
        "updated, 7",
        "updated, 100"
    })
    void a_walk_there_and_back_sees_every_survivor_once(String sort, int limit) {
        // About as many changes in a walk, whatever the size of a page.
        int every = Math.max(1, 28 / limit);
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

        before = begin();
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
    @CsvSource({"newest", "oldest", "updated"})
    void a_walk_beside_a_busy_newsroom_sees_every_survivor_once(String sort) throws Exception {
        Set<String> before = begin();
        List<String> seen = new ArrayList<>();
        AtomicBoolean walking = new AtomicBoolean(true);
        ExecutorService newsroom = Executors.newSingleThreadExecutor();
        int changes;
        try {
            Future<Integer> writer = newsroom.submit(() -> changeWhile(walking));
            Page page = page(sort, 7, null);
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

    @Test
    void a_page_in_the_middle_is_the_same_from_both_sides() {
        Page first = page("newest", 100, null);
        Page second = page("newest", 100, first.next());
        Page third = page("newest", 100, second.next());
        assertEquals(second.ids(), page("newest", 100, third.prev()).ids());
    }

    private Set<String> begin() {
        unpublished.clear();
        edited.clear();
        Set<String> ids = new HashSet<>();
        alive.forEach(one -> ids.add(one.id().toString()));
        return ids;
    }

    private void assertSurvivorsOnce(String sort, Set<String> before, List<String> seen) {
        Set<String> survivors = new TreeSet<>(before);
        survivors.removeAll(unpublished);
        List<String> counted = new ArrayList<>(seen);
        if (sort.equals("updated")) {
            // The stated exception: an edited article moves to the front.
            survivors.removeAll(edited);
            counted.removeAll(edited);
        }
        Set<String> once = new TreeSet<>(counted);
        assertEquals(counted.size(), once.size(), "something was seen twice");
        once.retainAll(before);
        once.removeAll(unpublished);
        assertEquals(survivors, once);
        assertTrue(survivors.size() > SIZE / 2, "most of them survived");
    }

    private int changeWhile(AtomicBoolean walking) {
        int changes = 0;
        while (walking.get() && changes < 80) {
            change();
            changes++;
        }
        return changes;
    }

    /** One more is published at the same instant, one is edited, and one is taken away. */
    private void change() {
        GivenArticle added = another();
        GivenArticle changed = alive.get(dice.nextInt(alive.size()));
        // Before it happens: the walk may be faster.
        edited.add(changed.id().toString());
        changed.title("Edited").updated();
        GivenArticle removed = alive.remove(dice.nextInt(alive.size()));
        unpublished.add(removed.id().toString());
        removed.unpublished();
        given.save(List.of(added, changed));
        removed.save();
        alive.add(added);
    }

    private GivenArticle another() {
        return given.published("a" + made++).at(INSTANT);
    }

    private Page page(String sort, int limit, String cursor) {
        return walker.page("sort=" + sort, limit, cursor);
    }
}
