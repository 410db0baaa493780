package dk.jobveu.svarlink;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The management of a job centre says yes or no after the kick-off. */
@Component
class Mandatsvar implements Svarsag {

  private static final int LAENGSTE_GRUND = 2000;

  private final Opstartsmoeder moeder;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Forloebregister forloeb;
  private final Svaropgaver opgaver;
  private final Papirversion version;
  private final Clock ur;

  Mandatsvar(
      Opstartsmoeder moeder,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Forloebregister forloeb,
      Svaropgaver opgaver,
      Papirversion version,
      Clock ur) {
    this.moeder = moeder;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.forloeb = forloeb;
    this.opgaver = opgaver;
    this.version = version;
    this.ur = ur;
  }

  @Override
  public Formaal formaal() {
    return Formaal.MANDAT;
  }

  @Override
  public String noegle(Svarlink link) {
    return "mandat-" + link.aktoerId();
  }

  @Override
  public Spoergsmaal spoergsmaal(Svarlink link) {
    return new Spoergsmaal(
        aktoerer.navn(link.aktoerId()),
        "spørger, fordi jeres repræsentant ikke kunne beslutte for jer på opstartsmødet i",
        "Ledelsens svar",
        "De andre kan først regne med jer, når I har svaret. Siger I nej, er I ikke længere med i forløbet.",
        "Se svaret, før du skriver under",
        List.of(aftalt(link)),
        List.of(
            Svargruppe.altid(Svarfelt.styrende("mandatGivet", "Er I med på det aftalte?")),
            Svargruppe.vedNej(
                Svarfelt.langTekst(
                    "grund", "Hvorfor ikke?", "Nævn ikke enkeltpersoner.", LAENGSTE_GRUND))));
  }

  private Afsnit aftalt(Svarlink link) {
    Opstartsmoede m = moeder.find(link.forloebId()).orElseThrow();
    return felter(
        "Aftalt på opstartsmødet",
        felt("Holdt", m.moededato()),
        felt("Næste skridt", m.naesteSkridt()));
  }

  @Override
  public void besvar(Svarlink link, Map<String, Object> svar, Registrering skriver) {
    opgaver.fuldfoer(link.opgaveId(), svar, skriver);
  }

  @Override
  public Papir svaret(Svarlink link) {
    Deltagelse d =
        deltagelser.alle(link.forloebId()).stream()
            .filter(a -> a.aktoerId().equals(link.aktoerId()))
            .findFirst()
            .orElseThrow();
    Forloeb f = forloeb.hent(link.forloebId());
    String navn = aktoerer.navn(link.aktoerId());
    return new Papir(
        formaal().tekst() + ": " + navn,
        f.id(),
        f.titel(),
        version.naeste(link.forloebId(), noegle(link)),
        null,
        Papir.Stand.AFTALT,
        Datoer.dagen(ur.instant()),
        navn,
        null,
        List.of(
            felter(
                "Svaret",
                felt("Organisation", navn),
                felt("Er ledelsen med på det aftalte?", d.erMed()),
                felt("Hvorfor ikke?", d.erMed() ? null : d.grund())),
            aftalt(link)),
        null);
  }
}
