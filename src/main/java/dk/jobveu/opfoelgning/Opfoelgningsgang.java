package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.match.Matchvirksomheder;
import dk.jobveu.match.Matchvirksomheder.Matchvirksomhed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the contacts have in common: whose they are, what one sees, and where they can lead. */
@Component
class Opfoelgningsgang {

  private final Opfoelgningsregister register;
  private final Opfoelgningsplan plan;
  private final Matchvirksomheder virksomheder;
  private final Clock ur;

  Opfoelgningsgang(
      Opfoelgningsregister register,
      Opfoelgningsplan plan,
      Matchvirksomheder virksomheder,
      Clock ur) {
    this.register = register;
    this.plan = plan;
    this.virksomheder = virksomheder;
    this.ur = ur;
  }

  /** What is known of the person whom the process is about. */
  Map<String, Object> vist(Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Map<String, Object> vist = new HashMap<>();
    vist.put("deltagerId", deltagerId);
    register
        .find(s.forloebId(), deltagerId)
        .ifPresent(
            o -> {
              vist.put("jobstartTekst", Datoer.tekst(o.job().jobstart()));
              vist.put("maaneder", o.maanederBeskaeftiget(idag()));
              vist.put("forsoeg", o.stand().forsoeg());
              vist.put("virksomhedNavn", virksomhed(o));
              vist.put("aftaleTekst", aftale(o));
            });
    return vist;
  }

  /** Day and place as the job centre arranged them; nothing that says who the citizen is. */
  private String aftale(Opfoelgning o) {
    return register.kontakter(o.forloebId(), o.deltagerId()).stream()
        .filter(k -> k.aftale().aftaltDag() != null)
        .reduce((foer, senere) -> senere)
        .map(
            k ->
                "Jobcentret har aftalt vejledningen med borgeren: den %s, %s."
                    .formatted(Datoer.tekst(k.aftale().aftaltDag()), k.aftale().aftaltSted()))
        .orElse("");
  }

  private String virksomhed(Opfoelgning o) {
    if (o.job().virksomhedId() != null) {
      return virksomheder.iForloeb(o.forloebId()).stream()
          .filter(v -> v.id().equals(o.job().virksomhedId()))
          .map(Matchvirksomhed::navn)
          .findFirst()
          .orElse("Ikke længere på listen");
    }
    return o.job().virksomhedCvr() == null ? "Ikke oplyst" : "CVR " + o.job().virksomhedCvr();
  }

  /**
   * @param hvis the organisation that may record something about it
   */
  Opfoelgning kraevEgen(Registrering r, String deltagerId, Function<Opfoelgning, String> hvis) {
    return egen(r, register.hent(r.forloebId(), deltagerId), hvis);
  }

  /** The same of what has been found. */
  static Opfoelgning egen(Registrering r, Opfoelgning o, Function<Opfoelgning, String> hvis) {
    if (!hvis.apply(o).equals(r.organisation()) && r.paaVegneAf() == null) {
      throw new Regelbrud(
          "deltagerId", "Opfølgningen hører til en anden organisation, som selv skal registrere.");
    }
    return o;
  }

  Opfoelgning kraevSkolens(Situation s) {
    return kraevEgen(
        s.registrering(), s.variabel("deltagerId"), Opfoelgning::uddannelsesinstitution);
  }

  /** Nothing more is to be guided about, because of what the person does now. */
  Opfoelgningssvar luk(
      Registrering r, Opfoelgning o, Jobstatus status, LocalDate dato, String resultat) {
    register.gemOpfoelgning(
        r, o.medStatus(status, 0, o.stand().naesteDato()).lukket(dato, status.name()));
    return new Opfoelgningssvar(resultat, new Morgen(o.stand().naesteDato()));
  }

  /** No longer ufaglært. */
  Opfoelgningssvar andetJob(Registrering r, Opfoelgning o, LocalDate dato) {
    return luk(r, o, Jobstatus.ANDET_JOB, dato, "ANDET_JOB");
  }

  /** Another ufaglært job: the months count on, and somebody looks again when they are full. */
  Opfoelgningssvar nytJob(Registrering r, Opfoelgning o, Jobskifte skifte) {
    Opfoelgning nu = skiftet(r, o, skifte);
    LocalDate fra = nu.job().jobstart().isAfter(idag()) ? nu.job().jobstart() : idag();
    return videre(r, nu, Jobstatus.ANSAT_UFAGLAERT, 0, plan.naeste(nu, fra));
  }

  /** The same without looking again sooner: the job that is over is kept. */
  Opfoelgning skiftet(Registrering r, Opfoelgning o, Jobskifte skifte) {
    Opfoelgning nu = skifte.paa(o, idag());
    register.gemTidligereJob(r, o.deltagerId(), o.somTidligere(skifte.sidsteDag()));
    return nu;
  }

  Opfoelgningssvar ikkeFundet(Registrering r, Opfoelgning o) {
    int forsoeg = o.stand().forsoeg() + 1;
    return videre(
        r,
        o,
        Jobstatus.UKENDT,
        forsoeg,
        forsoeg >= plan.tal(o, "max_forsoeg_paa_kontakt") ? idag() : plan.naesteForsoeg(idag()));
  }

  Opfoelgningssvar videre(
      Registrering r, Opfoelgning o, Jobstatus status, int forsoeg, LocalDate naeste) {
    register.gemOpfoelgning(r, o.medStatus(status, forsoeg, naeste));
    return new Opfoelgningssvar("VIDERE", new Morgen(naeste));
  }

  LocalDate idag() {
    return Datoer.dagen(ur.instant());
  }
}
