package dk.jobveu.motor;

import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fristdage;
import dk.jobveu.faelles.Varighed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Days as the moments that the engine keeps (docs/adr/0023). A deadline is a day in Denmark and
 * lasts until it ends; a reminder comes in the morning of a working day. Models ask {@code
 * ${frister.om('svar')}} for a due date, {@code rykker} and {@code rykkerEfter} for when to remind
 * whoever let it pass, {@code paamindelse} for when to remind before it. How long each is stands in
 * the configuration, since the sources give no figures.
 */
@Component("frister")
public class Frister implements Fristdage {

  /** Configured lengths by name. */
  @ConfigurationProperties("jobveu")
  public record Indstilling(
      @DefaultValue Map<String, Varighed> frister,
      @DefaultValue Map<String, Varighed> paamindelser) {}

  /** No reminder: the engine's timers must have a moment, and this one does not come. */
  public static final Date ALDRIG = dagenUd(Datoer.SIDSTE_DAG);

  private final Indstilling indstilling;
  private final Arbejdsdage arbejdsdage;
  private final Clock ur;

  public Frister(Indstilling indstilling, Arbejdsdage arbejdsdage, Clock ur) {
    this.indstilling = indstilling;
    this.arbejdsdage = arbejdsdage;
    this.ur = ur;
  }

  @Override
  public LocalDate sidsteDag(String navn) {
    return laengde(indstilling.frister(), "frister", navn)
        .efter(Datoer.dagen(ur.instant()), arbejdsdage);
  }

  /** When a configured deadline that begins to run today is over: as its last day ends. */
  public Date om(String navn) {
    return dagenUd(sidsteDag(navn));
  }

  /** The same, but no later than another deadline. */
  public Date senest(String navn, Date frist) {
    return dagenUd(sidsteDag(navn, dagen(frist)));
  }

  /** When to remind whoever let a configured deadline pass that begins to run today. */
  public Date rykker(String navn) {
    return morgenEfter(sidsteDag(navn));
  }

  /**
   * When to remind whoever lets a deadline pass. One that had passed before the task began is told
   * of the next working morning, not as the task appears.
   */
  public Date rykkerEfter(Date frist) {
    LocalDate idag = Datoer.dagen(ur.instant());
    LocalDate dag = dagen(frist);
    return morgenEfter(dag.isBefore(idag) ? idag : dag);
  }

  /**
   * When to remind before a deadline of a task that begins now: as long before it as is configured
   * under that name; when that has passed, in the morning of the last working day there is; when
   * that has passed too, {@link #ALDRIG}, since the task itself has just told of the deadline.
   */
  public Date paamindelse(String navn, Date frist) {
    Varighed foer = laengde(indstilling.paamindelser(), "paamindelser", navn);
    LocalDate dag = dagen(frist);
    return Stream.of(foer.foer(dag, arbejdsdage), arbejdsdage.indtil(dag))
        .map(Frister::morgen)
        .filter(m -> m.toInstant().isAfter(ur.instant()))
        .findFirst()
        .orElse(ALDRIG);
  }

  /** The morning of the first working day after a day is over. */
  public Date morgenEfter(LocalDate dag) {
    return morgen(arbejdsdage.efter(dag, 1));
  }

  /** {@link Datoer#morgen} as the engine keeps it. */
  public static Date morgen(LocalDate dag) {
    return Date.from(Datoer.morgen(dag));
  }

  /** The end of a day: the only due dates there are. */
  public static Date dagenUd(LocalDate dag) {
    return Date.from(Datoer.slutter(dag));
  }

  /** The Danish day of a moment that the engine keeps. */
  public static LocalDate dagen(Date moment) {
    return Datoer.dagen(moment.toInstant());
  }

  private static Varighed laengde(Map<String, Varighed> alle, String gruppe, String navn) {
    Varighed laengde = alle.get(navn);
    if (laengde == null) {
      throw new IllegalStateException(
          "jobveu." + gruppe + "." + navn + " mangler i konfigurationen");
    }
    return laengde;
  }
}
