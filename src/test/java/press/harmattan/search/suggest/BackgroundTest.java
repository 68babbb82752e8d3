package press.harmattan.search.suggest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void what_is_brief_does_not_wait_for_what_is_long() throws InterruptedException {
        Background background = new Background();
        CountDownLatch brief = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try {
            background.execute(
                    () -> {
                        try {
                            end.await();
                        } catch (InterruptedException stop) {
                            Thread.currentThread().interrupt();
                        }
                    });
            background.execute(brief::countDown);
            assertTrue(brief.await(60, TimeUnit.SECONDS));
        } finally {
            end.countDown();
            background.stop();
        }
    }
}
