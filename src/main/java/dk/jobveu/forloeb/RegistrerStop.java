package dk.jobveu.forloeb;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phase has ended without a way forward; everybody who said yes to it is told, and whoever was
 * asked and waits or has not answered yet.
 */
@Brugstilfaelde
public class RegistrerStop implements Trin<RegistrerStop.Stop, Intet> {

  /**
   * Why, and how far it had come.
   *
   * @param stopAarsag null when somebody has decided it
   * @param uddannelsesinstitution the school that was chosen; then the courses are cancelled, and
   *     the forløb is not only stopped, unless a course has been held already
   */
  public record Stop(Stopaarsag stopAarsag, String uddannelsesinstitution) {

    Stopaarsag aarsag() {
      return stopAarsag == null ? Stopaarsag.BESLUTTET_STOPPET : stopAarsag;
    }

    Forloebstatus status(boolean kursetErHoldt) {
      return uddannelsesinstitution == null || kursetErHoldt
          ? Forloebstatus.STOPPET
          : Forloebstatus.AFLYST;
    }
  }

  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Underretninger underretninger;
  private final Haendelser haendelser;
  private final List<Stopvidne> vidner;
  private final List<Slutvidne> slutvidner;
  private final HoldteKurser holdte;
  private final List<Spurgte> spurgte;

  RegistrerStop(
      Forloebregister register,
      Deltagelser deltagelser,
      Underretninger underretninger,
      Haendelser haendelser,
      List<Stopvidne> vidner,
      List<Slutvidne> slutvidner,
      HoldteKurser holdte,
      List<Spurgte> spurgte) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
    this.vidner = List.copyOf(vidner);
    this.slutvidner = List.copyOf(slutvidner);
    this.holdte = holdte;
    this.spurgte = List.copyOf(spurgte);
  }

  @Override
  public Intet udfoer(Stop stop, Registrering r) {
    Forloeb forloeb = register.hent(r.forloebId());
    Stopaarsag aarsag = stop.aarsag();
    Forloebstatus status = stop.status(holdte.findes(forloeb.id()));
    register.afslut(forloeb.id(), status, aarsag.name());
    haendelser.registrer(
        r,
        "FORLOEB_" + status.name(),
        "Forløbet er " + status.tekst().toLowerCase() + ": " + aarsag.tekst() + ".");
    vidner.forEach(v -> v.stoppet(r, aarsag));
    slutvidner.forEach(v -> v.slut(r));
    Set<String> med = medSvar(forloeb.id(), Deltagelse.Svar.ACCEPTERET);
    Set<String> venter = new LinkedHashSet<>(medSvar(forloeb.id(), Deltagelse.Svar.INVITERET));
    spurgte.forEach(s -> venter.addAll(s.iForloeb(forloeb.id())));
    venter.removeAll(med);
    med.forEach(
        a ->
            sig(
                forloeb,
                aarsag,
                a,
                "Tak for jeres indsats. Har I åbne opgaver i forløbet, bortfalder de."));
    venter.forEach(
        a ->
            sig(
                forloeb,
                aarsag,
                a,
                "I er spurgt, om I vil være med. I skal ikke svare, og har I en opgave om det, er den"
                    + " væk."));
    return new Intet();
  }

  private Set<String> medSvar(String forloebId, Deltagelse.Svar svar) {
    return deltagelser.alle(forloebId).stream()
        .filter(d -> d.svar() == svar)
        .map(Deltagelse::aktoerId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void sig(Forloeb forloeb, Stopaarsag aarsag, String aktoer, String tilDem) {
    underretninger.send(
        "stop:" + forloeb.id() + ":" + aktoer,
        forloeb.id(),
        aktoer,
        forloeb.titel() + " går ikke videre",
        "Forløbet %s går ikke videre. Årsag: %s. %s"
            .formatted(forloeb.titel(), aarsag.tekst(), tilDem));
  }
}
