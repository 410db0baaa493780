package dk.jobveu.stedfortraeder;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.stedfortraeder.Aftalefejl.Fejl;
import dk.jobveu.stedfortraeder.Stedfortraedelse.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A person names a colleague of the same organisation who takes over their open tasks from a day to
 * a day (issue 3). Only for oneself: what has to be moved for somebody who cannot ask for it, an
 * operator moves task by task.
 */
@Brugstilfaelde
public class AftalStedfortraeder {

  private final Stedfortraedelser aftaler;
  private final Kolleger kolleger;
  private final UdfoerStedfortraedelse udfoer;
  private final Stedfortraederindstilling indstilling;
  private final Clock ur;

  public AftalStedfortraeder(
      Stedfortraedelser aftaler,
      Kolleger kolleger,
      UdfoerStedfortraedelse udfoer,
      Stedfortraederindstilling indstilling,
      Clock ur) {
    this.aftaler = aftaler;
    this.kolleger = kolleger;
    this.udfoer = udfoer;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  /**
   * @param fravaerende the person themselves
   * @param organisationer the organisations that the person belongs to now
   * @return the id of the agreement
   */
  public String aftal(
      String fravaerende,
      Collection<String> organisationer,
      String organisation,
      String stedfortraeder,
      LocalDate fra,
      LocalDate til) {
    Instant nu = ur.instant();
    List<Fejl> fejl = new ArrayList<>();
    boolean kollega = false;
    if (organisation == null || !organisationer.contains(organisation)) {
      fejl.add(new Fejl("organisation", "Vælg den organisation, du er væk fra."));
    } else {
      kollega = kontrollerKollega(fejl, fravaerende, organisation, stedfortraeder);
    }
    if (kontrollerDatoer(fejl, fra, til, Datoer.dagen(nu))) {
      // whoever agrees at the same moment about one of the two shares an organisation with this
      // person, and neither sees what the other has not written yet: one waits here
      aftaler.laas(organisationer);
      kontrollerEgne(fejl, fravaerende, fra, til);
      // when somebody is away is for their colleagues only to know
      if (kollega && fejl.isEmpty()) {
        kontrollerKollegas(fejl, stedfortraeder, fra, til);
      }
    }
    if (!fejl.isEmpty()) {
      throw new Aftalefejl(fejl);
    }
    String id = UUID.randomUUID().toString();
    aftaler.opret(
        new Stedfortraedelse(
            id,
            organisation,
            fravaerende,
            stedfortraeder,
            fra,
            til,
            Status.AFTALT,
            nu,
            null,
            null,
            null));
    udfoer.planlaeg(id);
    return id;
  }

  /** The last day that anything can be agreed about. */
  private LocalDate senest() {
    return Datoer.dagen(ur.instant()).plus(indstilling.aftalesHoejstForud());
  }

  /** Whether it is one; somebody else's user and no user at all are answered alike. */
  private boolean kontrollerKollega(
      List<Fejl> fejl, String fravaerende, String organisation, String stedfortraeder) {
    int foer = fejl.size();
    if (stedfortraeder == null || stedfortraeder.isBlank()) {
      fejl.add(new Fejl("stedfortraeder", "Vælg den kollega, der skal overtage dine opgaver."));
    } else if (stedfortraeder.equals(fravaerende)) {
      fejl.add(
          new Fejl("stedfortraeder", "Du kan ikke være din egen stedfortræder. Vælg en kollega."));
    } else if (!kolleger.er(stedfortraeder, organisation)) {
      fejl.add(
          new Fejl(
              "stedfortraeder",
              "Stedfortræderen skal være en kollega i din egen organisation. Vælg en fra listen."));
    }
    return fejl.size() == foer;
  }

  /** Whether the dates can be compared with those of others. */
  private boolean kontrollerDatoer(List<Fejl> fejl, LocalDate fra, LocalDate til, LocalDate idag) {
    int foer = fejl.size();
    LocalDate senest = senest();
    if (fra == null) {
      fejl.add(new Fejl("fra", "Skriv den første dag, du er væk."));
    } else if (fra.isBefore(idag)) {
      fejl.add(new Fejl("fra", "Den første dag kan tidligst være i dag."));
    } else if (fra.isAfter(senest)) {
      fejl.add(new Fejl("fra", "Den første dag kan senest være den " + Datoer.tekst(senest) + "."));
    }
    if (til == null) {
      fejl.add(new Fejl("til", "Skriv den sidste dag, du er væk."));
    } else if (til.isAfter(senest)) {
      // before anything is reckoned from the days: there are days that nothing can be added to
      fejl.add(new Fejl("til", "Den sidste dag kan senest være den " + Datoer.tekst(senest) + "."));
    } else if (fra != null && til.isBefore(fra)) {
      fejl.add(new Fejl("til", "Den sidste dag kan ikke være før den første."));
    } else if (fra != null && til.isAfter(fra.plusDays(indstilling.hoejstDage() - 1L))) {
      fejl.add(
          new Fejl(
              "til",
              "En stedfortræder kan højst overtage i "
                  + indstilling.hoejstDage()
                  + " dage ad gangen. Vælg en tidligere dag."));
    }
    return fejl.size() == foer;
  }

  private void kontrollerEgne(List<Fejl> fejl, String fravaerende, LocalDate fra, LocalDate til) {
    for (Stedfortraedelse s : aftaler.gaeldendeFor(fravaerende)) {
      if (s.overlapper(fra, til)) {
        fejl.add(
            new Fejl(
                "fra",
                s.fravaerende().equals(fravaerende)
                    ? "Du har allerede en stedfortræder i de dage. Træk den aftale tilbage først."
                    : "Du er selv stedfortræder for en kollega i de dage. Aftal det med kollegaen,"
                        + " og træk den aftale tilbage først."));
        return;
      }
    }
  }

  private void kontrollerKollegas(
      List<Fejl> fejl, String stedfortraeder, LocalDate fra, LocalDate til) {
    if (aftaler.gaeldendeFor(stedfortraeder).stream()
        .anyMatch(s -> s.fravaerende().equals(stedfortraeder) && s.overlapper(fra, til))) {
      fejl.add(
          new Fejl("stedfortraeder", "Kollegaen er selv væk i de dage. Vælg en anden kollega."));
    }
  }
}
