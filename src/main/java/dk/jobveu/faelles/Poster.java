package dk.jobveu.faelles;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Records taken apart and put together by their components. */
public final class Poster {

  /** A record's own, which Java copies at each question; a table asks for every row. */
  private record Form(List<RecordComponent> komponenter, Constructor<?> konstruktoer) {}

  private static final ClassValue<Form> FORMER =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          List<RecordComponent> komponenter = List.of(type.getRecordComponents());
          try {
            Constructor<?> konstruktoer =
                type.getDeclaredConstructor(
                    komponenter.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            konstruktoer.setAccessible(true);
            return new Form(komponenter, konstruktoer);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  private Poster() {}

  /** The components of a record in their order. */
  public static List<RecordComponent> komponenter(Class<?> type) {
    return FORMER.get(type).komponenter();
  }

  /**
   * @throws RuntimeException what the record's own constructor throws
   */
  public static <T> T ny(Class<T> type, Object... vaerdier) {
    try {
      return type.cast(FORMER.get(type).konstruktoer().newInstance(vaerdier));
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

  /** The value at a path such as {@code indhold.ansvar}; null when what is around it is null. */
  public static Object paa(Object post, String sti) {
    Object v = post;
    for (String navn : sti.split("\\.")) {
      if (v == null) {
        return null;
      }
      for (RecordComponent k : komponenter(v.getClass())) {
        if (k.getName().equals(navn)) {
          v = vaerdi(k, v);
          break;
        }
      }
    }
    return v;
  }
}
