package dk.jobveu.faelles.web;

import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What is asked for once a request, however many want to know. It ends with the request: rights and
 * names are as they are at each click (docs/adr/0031). Outside a request nothing is remembered.
 */
public final class Anmodning {

  private Anmodning() {}

  /** Whether this thread answers a request. */
  public static boolean iGang() {
    return RequestContextHolder.getRequestAttributes() != null;
  }

  @SuppressWarnings("unchecked")
  public static <T> T husk(String navn, Supplier<T> opslag) {
    RequestAttributes anmodning = RequestContextHolder.getRequestAttributes();
    if (anmodning == null) {
      return opslag.get();
    }
    Object husket = anmodning.getAttribute(navn, RequestAttributes.SCOPE_REQUEST);
    if (husket == null) {
      husket = opslag.get();
      anmodning.setAttribute(navn, husket, RequestAttributes.SCOPE_REQUEST);
    }
    return (T) husket;
  }

  /** Whether this thread answers a request that only reads. */
  public static boolean laeser() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes kald
        && HttpMethod.GET.matches(kald.getRequest().getMethod());
  }

  /** Asks anew from now on, since it has just been changed. */
  public static void glem(String navn) {
    RequestAttributes anmodning = RequestContextHolder.getRequestAttributes();
    if (anmodning != null) {
      anmodning.removeAttribute(navn, RequestAttributes.SCOPE_REQUEST);
    }
  }
}
