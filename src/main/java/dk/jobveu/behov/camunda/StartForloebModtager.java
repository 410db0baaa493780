package dk.jobveu.behov.camunda;

import dk.jobveu.behov.MeldBehov;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A need is reported, and with it a forløb begins. */
@Component
class StartForloebModtager implements Blanketmodtager {

  private final MeldBehov meldBehov;
  private final Referencedata referencedata;

  StartForloebModtager(MeldBehov meldBehov, Referencedata referencedata) {
    this.meldBehov = meldBehov;
    this.referencedata = referencedata;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    LocalDate startdato = svar.dato("startdato");
    Kommune kommune =
        referencedata
            .kommune(svar.tekst("kommune"), startdato)
            .orElseThrow(() -> new Regelbrud("kommune", "Vælg den kommune, forløbet hører til."));
    List<String> grupper = svar.valg("deltagergrupper");
    Forloeb forloeb =
        meldBehov.udfoer(
            new NytForloeb(
                svar.tekst("titel"),
                kommune.kode(),
                kommune.raad(),
                kommune.amk(),
                startdato,
                svar.heltal("runde"),
                svar.tekst("forrigeForloeb"),
                svar.tekst("valgtKoordinator"),
                svar.tekst("startvariant"),
                svar.valg("initiativtagere"),
                svar.tekst("valgtFormaal"),
                grupper.contains("LEDIGE"),
                grupper.contains("BESKAEFTIGEDE"),
                svar.tekst("kriseaarsag"),
                svar.ja("skalEvalueres"),
                svar.bruger()),
            Virksomhedsraekker.af(svar.raekker("henvendelser"), true),
            svar.registrering());
    return Map.of(
        Procesvariabler.FORLOEB_ID,
        forloeb.id(),
        Procesvariabler.KOORDINATOR,
        forloeb.koordinator(),
        Procesvariabler.HAR_LEDIGE,
        forloeb.harLedige(),
        Procesvariabler.HAR_BESKAEFTIGEDE,
        forloeb.harBeskaeftigede(),
        Procesvariabler.FORMAAL,
        forloeb.formaal());
  }
}
