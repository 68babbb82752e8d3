package press.harmattan.concurrency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates: sent twice with one {@code Idempotency-Key}, it creates once and
 * answers twice alike, on whichever instance. The method runs in a transaction, with a key and
 * without; with one it holds what was created together with its answer.
 */
@Documented
@Transactional
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
