package dk.jobveu.sikkerhed.opgaveret;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.ConstructorArgs;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;

/**
 * Whether a person has a right where nobody is denied any (docs/adr/0031). The engine then asks a
 * statement of six questions for each right that would do, twenty-four for a task, which PostgreSQL
 * plans for longer than it takes to answer all else that a form asks. Here what the person, the
 * groups and everybody were given on those resources is read as rows, and the same is asked of
 * them.
 */
interface Tildelinger {

  String NAVN = Tildelinger.class.getName() + ".tildelt";

  /** What somebody was given. */
  record Tildeling(int ressource, String noegle, int rettigheder) {

    private static final String ALLE = "*";

    boolean daekker(PermissionCheck krav) {
      return ressource == krav.getResourceType()
          && (rettigheder & krav.getPerms()) == krav.getPerms()
          && (noegle.equals(ALLE) || noegle.equals(krav.getResourceId()));
    }
  }

  @ConstructorArgs({
    @Arg(column = "RESOURCE_TYPE_", javaType = int.class),
    @Arg(column = "RESOURCE_ID_", javaType = String.class),
    @Arg(column = "PERMS_", javaType = int.class)
  })
  @Select(
      """
      <script>
      select RESOURCE_TYPE_, RESOURCE_ID_, PERMS_ from ACT_RU_AUTHORIZATION
      where RESOURCE_ID_ in
      <foreach collection='noegler' item='n' open='(' separator=',' close=')'>#{n}</foreach>
      and RESOURCE_TYPE_ in
      <foreach collection='ressourcer' item='r' open='(' separator=',' close=')'>#{r}</foreach>
      and (TYPE_ = 1 and USER_ID_ = #{bruger} or TYPE_ = 0 and USER_ID_ = '*'
      <if test='!grupper.isEmpty()'>
      or TYPE_ = 1 and GROUP_ID_ in
      <foreach collection='grupper' item='g' open='(' separator=',' close=')'>#{g}</foreach>
      </if>)
      </script>
      """)
  List<Tildeling> tildelt(
      @Param("bruger") String bruger,
      @Param("grupper") Collection<String> grupper,
      @Param("ressourcer") Collection<Integer> ressourcer,
      @Param("noegler") Collection<String> noegler);

  /** Whether it can be said of rows: rights to named resources, not put together of others. */
  static boolean kanSiges(CompositePermissionCheck krav) {
    return krav.getCompositeChecks().isEmpty()
        && !krav.getAtomicChecks().isEmpty()
        && krav.getAtomicChecks().stream().allMatch(k -> k.getResourceIdQueryParam() == null);
  }

  /** The ids asked about; what is given on all counts for each. */
  static List<String> noegler(CompositePermissionCheck krav) {
    return Stream.concat(
            Stream.of(Tildeling.ALLE),
            krav.getAtomicChecks().stream()
                .map(PermissionCheck::getResourceId)
                .filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /**
   * As the engine puts them together: of alternatives the first that has an answer counts, and one
   * may say that it is the answer when nothing was given.
   */
  static boolean giver(List<Tildeling> tildelt, CompositePermissionCheck krav) {
    List<Long> svar =
        krav.getAtomicChecks().stream()
            .map(
                k ->
                    tildelt.stream().anyMatch(t -> t.daekker(k))
                        ? Long.valueOf(1)
                        : k.getAuthorizationNotFoundReturnValue())
            .toList();
    return krav.isDisjunctive()
        ? svar.stream().filter(Objects::nonNull).findFirst().orElse(0L) == 1
        : svar.stream().allMatch(s -> s != null && s == 1);
  }
}
