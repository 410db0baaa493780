package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What school and jobcenter record when they have been in touch (D22, R-7.22). */
@Service
public class RegistrerOpfoelgning {

  /** Results that only a held conversation can have. */
  private static final Set<String> VEJLEDT = Set.of("VOKSENLAERLING", "UDDANNELSE", "FORTSAT");

  private final Opfoelgningsregister register;
  private final Opfoelgningsplan plan;
  private final Clock ur;

  RegistrerOpfoelgning(Opfoelgningsregister register, Opfoelgningsplan plan, Clock ur) {
    this.register = register;
    this.plan = plan;
    this.ur = ur;
  }

  /** The school's guidance of citizen and company. */
  @Transactional
  public Opfoelgningssvar vejledning(
      Registrering r,
      String deltagerId,
      LocalDate dato,
      boolean informeretBorger,
      boolean informeretVirksomhed,
      boolean voksenlaerlingOmtalt,
      String resultat) {
    Opfoelgning o = hent(r, deltagerId);
    kraev(r, o.uddannelsesinstitution());
    LocalDate idag = idag();
    boolean afholdt = VEJLEDT.contains(resultat);
    if (afholdt && !informeretBorger) {
      throw new Regelbrud(
          "informeretBorger",
          "Vejledningen er først holdt, når borgeren er informeret. Vælg ellers, at I ikke kunne få"
              + " kontakt.");
    }
    boolean vedOptag = plan.dageTilOptag(o, idag) != null && !over18(o, idag);
    register.gemKontakt(
        r,
        deltagerId,
        new Opfoelgningskontakt(
            vedOptag ? "OPTAG" : "18_MDR",
            o.naesteDato(),
            dato,
            afholdt,
            informeretBorger,
            informeretVirksomhed,
            voksenlaerlingOmtalt,
            resultat));
    if (vedOptag && afholdt) {
      o = o.medOptagVejledt();
    }
    switch (resultat) {
      case "VOKSENLAERLING", "UDDANNELSE" -> {
        return faglaert(r, o, Jobstatus.valueOf(resultat), dato);
      }
      case "FORTSAT" -> {
        if (vedOptag && o.model().efter18Maaneder()) {
          return videre(r, o, Jobstatus.ANSAT_UFAGLAERT, 0, plan.naeste(o, idag.plusDays(1)));
        }
        register.gem(
            r,
            o.medStatus(Jobstatus.ANSAT_UFAGLAERT, 0, o.naesteDato())
                .lukket(dato, "ANSAT_UFAGLAERT"));
        return new Opfoelgningssvar(Opfoelgningssvar.FORTSAT, o.naesteDato());
      }
      case "ANDET_JOB" -> {
        return andetJob(r, o, dato);
      }
      case "LEDIG" -> {
        return videre(r, o, Jobstatus.LEDIG, 0, idag);
      }
      default -> {
        return ikkeFundet(r, o, idag);
      }
    }
  }

  /** The school tries to find out what became of the person. */
  @Transactional
  public Opfoelgningssvar status(
      Registrering r, String deltagerId, LocalDate dato, Jobstatus status) {
    Opfoelgning o = hent(r, deltagerId);
    kraev(r, o.uddannelsesinstitution());
    LocalDate idag = idag();
    boolean fundet = status != Jobstatus.UKENDT;
    register.gemKontakt(
        r,
        deltagerId,
        new Opfoelgningskontakt(
            "FIND_STATUS",
            o.naesteDato(),
            dato,
            fundet,
            false,
            false,
            false,
            fundet ? status.name() : "UKONTAKTBAR"));
    if (status == Jobstatus.ANDET_JOB) {
      return andetJob(r, o, dato);
    }
    return fundet ? videre(r, o, status, 0, idag) : ikkeFundet(r, o, idag);
  }

  /**
   * The jobcenter's conversation with somebody who lost the job.
   *
   * @param nytJobFra first day in a new ufaglært job, or null when the person is still without
   * @param ledigFra first day without a job; the time until the new job does not count
   */
  @Transactional
  public Opfoelgningssvar samtale(
      Registrering r, String deltagerId, LocalDate dato, LocalDate ledigFra, LocalDate nytJobFra) {
    Opfoelgning o = hent(r, deltagerId);
    kraev(r, o.jobcenter());
    if (ledigFra.isBefore(o.jobstart())) {
      throw new Regelbrud("ledigFra", "Ledigheden kan ikke begynde før jobbet.");
    }
    if (nytJobFra != null && nytJobFra.isBefore(ledigFra)) {
      throw new Regelbrud("nytJobFra", "Det nye job kan ikke begynde før ledigheden.");
    }
    register.gemKontakt(
        r,
        deltagerId,
        new Opfoelgningskontakt(
            "SAMTALE",
            o.naesteDato(),
            dato,
            true,
            true,
            false,
            false,
            nytJobFra == null ? "LEDIG" : "NYT_JOB"));
    if (nytJobFra == null) {
      register.gem(r, o.lukket(dato, "LEDIG"));
      return new Opfoelgningssvar(Opfoelgningssvar.LEDIG, dato);
    }
    Opfoelgning igen = o.medNytJob(nytJobFra, o.maanederBeskaeftiget(ledigFra));
    LocalDate fra = nytJobFra.isAfter(idag()) ? nytJobFra : idag();
    return videre(r, igen, Jobstatus.ANSAT_UFAGLAERT, 0, plan.naeste(igen, fra));
  }

  /** Citizens give or withdraw their consent to be contacted; their own job centre registers it. */
  @Transactional
  public void samtykke(Registrering r, List<Samtykke> samtykker) {
    Listekontrol.afvis(kontroller(r, samtykker));
    samtykker.forEach(s -> register.gem(r, hent(r, s.deltagerId()).medSamtykke(s.givet())));
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Samtykke> samtykker) {
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < samtykker.size(); nr++) {
      kontrol.raekke(nr);
      String deltagerId = samtykker.get(nr).deltagerId();
      kontrol.kraev(() -> kraevAaben(r, deltagerId));
    }
    return kontrol.brud();
  }

  private void kraevAaben(Registrering r, String deltagerId) {
    Opfoelgning o = hent(r, deltagerId);
    kraev(r, o.jobcenter());
    if (o.lukketDen() != null) {
      throw new Regelbrud(
          "deltagerId", "Opfølgningen på " + deltagerId + " er allerede afsluttet.");
    }
  }

  private static void kraev(Registrering r, String organisation) {
    if (!organisation.equals(r.organisation()) && r.paaVegneAf() == null) {
      throw new Regelbrud(
          "deltagerId", "Opfølgningen hører til en anden organisation, som selv skal registrere.");
    }
  }

  /** No longer ufaglært: there is nothing to guide about. */
  private Opfoelgningssvar andetJob(Registrering r, Opfoelgning o, LocalDate dato) {
    register.gem(r, o.medStatus(Jobstatus.ANDET_JOB, 0, o.naesteDato()).lukket(dato, "ANDET_JOB"));
    return new Opfoelgningssvar(Opfoelgningssvar.ANDET_JOB, o.naesteDato());
  }

  private Opfoelgningssvar faglaert(
      Registrering r, Opfoelgning o, Jobstatus status, LocalDate dato) {
    register.gem(r, o.medStatus(status, 0, o.naesteDato()).lukket(dato, status.name()));
    return new Opfoelgningssvar(Opfoelgningssvar.FAGLAERT, o.naesteDato());
  }

  private Opfoelgningssvar ikkeFundet(Registrering r, Opfoelgning o, LocalDate idag) {
    int forsoeg = o.forsoeg() + 1;
    return videre(
        r,
        o,
        Jobstatus.UKENDT,
        forsoeg,
        forsoeg >= plan.tal("max_forsoeg_paa_kontakt") ? idag : plan.naesteForsoeg(idag));
  }

  private Opfoelgningssvar videre(
      Registrering r, Opfoelgning o, Jobstatus status, int forsoeg, LocalDate naeste) {
    register.gem(r, o.medStatus(status, forsoeg, naeste));
    return new Opfoelgningssvar(Opfoelgningssvar.VIDERE, naeste);
  }

  private boolean over18(Opfoelgning o, LocalDate idag) {
    return o.model().efter18Maaneder()
        && o.maanederBeskaeftiget(idag) >= plan.tal("opfoelgning_maaneder");
  }

  private Opfoelgning hent(Registrering r, String deltagerId) {
    return register
        .find(r.forloebId(), deltagerId)
        .orElseThrow(
            () -> new Regelbrud("deltagerId", "Der er ingen opfølgning på " + deltagerId + "."));
  }

  private LocalDate idag() {
    return Datoer.dagen(ur.instant());
  }
}
