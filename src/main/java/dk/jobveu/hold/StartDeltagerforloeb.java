package dk.jobveu.hold;

import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.hold.StartDeltagerforloeb.Deltagervilkaar;
import dk.jobveu.projektplan.Planindhold.Opfoelgning;
import dk.jobveu.projektplan.Projektplaner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Starts a forløb of their own for all who are enrolled, in one transaction; those
 * who have begun are not started again.
 */
@Brugstilfaelde
public class StartDeltagerforloeb implements Trin<Deltagervilkaar, StartDeltagerforloeb.Udfald> {

  /** Where they are taught, and how they are followed afterwards. */
  public record Deltagervilkaar(
      String uddannelsesinstitution, String opfoelgningsmodel, int holdNr) {}

  /** The school whose class it is now, which has the tasks of the course. */
  public record Udfald(String uddannelsesinstitution) {}

  private static final Opfoelgning UDEN_PLAN = new Opfoelgning(null, false);

  private final Tilmeldinger tilmeldinger;
  private final Holdregister register;
  private final Pladser pladser;
  private final BegyndDeltagerforloeb begynd;
  private final Projektplaner planer;
  private final Haendelser haendelser;

  StartDeltagerforloeb(
      Tilmeldinger tilmeldinger,
      Holdregister register,
      Pladser pladser,
      BegyndDeltagerforloeb begynd,
      Projektplaner planer,
      Haendelser haendelser) {
    this.tilmeldinger = tilmeldinger;
    this.register = register;
    this.pladser = pladser;
    this.begynd = begynd;
    this.planer = planer;
    this.haendelser = haendelser;
  }

  @Override
  public Udfald udfoer(Deltagervilkaar v, Registrering r) {
    // a pooled class has another school than the process may know of, which began before
    String skole = register.planlagt(r.forloebId(), v.holdNr()).skole();
    begynd(
        r,
        new Deltagervilkaar(skole, v.opfoelgningsmodel(), v.holdNr()),
        register.hent(r.forloebId(), v.holdNr()).vilkaar().start(),
        tilmeldinger.deltagerIds(r.forloebId()));
    return new Udfald(skole);
  }

  /**
   * Who is being enrolled in a class that has begun begins that day; no task of the class comes
   * again. Others who are enrolled begin with their own class.
   */
  void paaBegyndteHold(Registrering r, Collection<String> tilmeldte) {
    String model =
        planer.seneste(r.forloebId()).map(p -> p.indhold().opfoelgning()).orElse(UDEN_PLAN).model();
    register.alle(r.forloebId()).stream()
        .filter(h -> h.status() == Holdstatus.STARTET)
        .forEach(
            h -> {
              String skole = register.planlagt(r.forloebId(), h.nr()).skole();
              begynd(
                  r,
                  new Deltagervilkaar(skole, model, h.nr()),
                  Datoer.dagen(r.tidspunkt()),
                  tilmeldte);
            });
  }

  private void begynd(
      Registrering r, Deltagervilkaar v, LocalDate dag, Collection<String> tilmeldte) {
    int antal =
        begynd.start(
            r,
            v.uddannelsesinstitution(),
            v.holdNr(),
            v.opfoelgningsmodel(),
            dag,
            nye(r.forloebId(), v.holdNr(), tilmeldte));
    if (antal > 0) {
      haendelser.registrer(r, "DELTAGERE_STARTET", "Deltagerne er kommet på holdet.");
    }
  }

  /** Those of them whose first class it is; the others come on from another. */
  private List<String> nye(String forloebId, int holdNr, Collection<String> tilmeldte) {
    Set<Integer> aflyste = register.aflyste(forloebId);
    Map<String, Integer> foerste =
        pladser.alle(forloebId).stream()
            .filter(p -> !aflyste.contains(p.holdNr()))
            .collect(Collectors.toMap(Plads::deltagerId, Plads::holdNr, (tidlig, sen) -> tidlig));
    return tilmeldte.stream().filter(id -> foerste.getOrDefault(id, 0) == holdNr).toList();
  }
}
