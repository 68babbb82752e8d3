package press.harmattan.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import press.harmattan.language.Texts;
import press.harmattan.search.names.NameIndex;
import press.harmattan.search.names.Typed;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** Which names are suggested while a vocabulary is read again. */
class CurrentNamesTest {
    private final Queue<Runnable> left = new ArrayDeque<>();
    private Executor background = Runnable::run;
    private Terms<Named> vocabulary = terms("before");

    private final CurrentNames<Named> names =
            new CurrentNames<>(() -> vocabulary, work -> background.execute(work));

    private record Named(UUID id, String slug) implements Term {
        @Override
        public Texts names() {
            return Texts.NONE;
        }

        @Override
        public List<String> aliases() {
            return List.of(slug);
        }

        @Override
        public List<String> formerSlugs() {
            return List.of();
        }
    }

    private static Terms<Named> terms(String name) {
        return new Terms<>(List.of(new Named(UUID.randomUUID(), name)));
    }

    private static boolean has(Optional<NameIndex<Named>> names, String name) {
        return !names.orElseThrow().find(Typed.of(name), 1, term -> 0).isEmpty();
    }

    @Test
    void what_is_read_at_once_is_told_at_once() {
        assertTrue(has(names.get(), "before"));
        vocabulary = terms("after");
        assertTrue(has(names.get(), "after"));
    }

    @Test
    void nobody_waits_again_for_what_takes_long_while_the_old_names_are_at_hand() {
        names.get();
        background = left::add;
        vocabulary = terms("after");
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 1_000; i++) {
                        assertTrue(has(names.get(), "before"));
                    }
                });
        assertEquals(1, left.size());
        left.remove().run();
        assertTrue(has(names.get(), "after"));
    }

    @Test
    void while_nothing_was_read_yet_there_is_nothing_to_tell() {
        background = left::add;
        assertEquals(Optional.empty(), names.get());
        left.remove().run();
        assertTrue(has(names.get(), "before"));
    }
}
