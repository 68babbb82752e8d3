package press.harmattan.concurrency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code POST} that changes what is there already and asks {@link IfMatch}: the specification
 * says so then. Of {@code PUT}, {@code PATCH} and {@code DELETE} it says so anyway.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Conditional {}
