package dk.jobveu.faelles;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records taken apart and put together by their components. */
public final class Poster {

  private Poster() {}

  /**
   * @throws RuntimeException what the record's own constructor throws
   */
  public static <T> T ny(Class<T> type, Object... vaerdier) {
    try {
      Constructor<T> konstruktoer =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      konstruktoer.setAccessible(true);
      return konstruktoer.newInstance(vaerdier);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Object vaerdi(RecordComponent komponent, Object post) {
    try {
      Method laeser = komponent.getAccessor();
      laeser.setAccessible(true);
      return laeser.invoke(post);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The value at a path such as {@code indhold.ansvar}. */
  public static Object paa(Object post, String sti) {
    Object v = post;
    for (String navn : sti.split("\\.")) {
      for (RecordComponent k : v.getClass().getRecordComponents()) {
        if (k.getName().equals(navn)) {
          v = vaerdi(k, v);
          break;
        }
      }
    }
    return v;
  }
}
