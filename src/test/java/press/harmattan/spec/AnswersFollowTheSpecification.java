package press.harmattan.spec;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the specification between every test and the running program: whatever RestAssured receives,
 * in whichever test, is judged by {@link AnswerCheck}. Found through the service loader.
 */
public final class AnswersFollowTheSpecification implements QuarkusTestBeforeEachCallback {

    private Class<?> checkedClass;
    private AnswerCheck check;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        // Another class may run another profile of the program, with another document.
        Class<?> testClass = context.getTestInstance().getClass();
        if (checkedClass != testClass) {
            checkedClass = testClass;
            check = new AnswerCheck();
        }
        RestAssured.replaceFiltersWith(Stream.concat(others(), Stream.of(check)).toList());
    }

    /** By name: a restart of the program loads our classes anew, but not RestAssured's filters. */
    private static Stream<Filter> others() {
        return List.copyOf(RestAssured.filters()).stream()
                .filter(it -> !it.getClass().getName().equals(AnswerCheck.class.getName()));
    }
}
