package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.Arrays;
import java.util.List;

/** What every process keeps to, a rule each. */
public enum Procesregel {
  FILENS_NAVN(Alvor.AFVIS, Navne::processenHedderSomFilen),
  HAENGER_SAMMEN(Alvor.AFVIS, Veje::altHaengerSammen),
  BEGYNDER_ET_STED(Alvor.AFVIS, Veje::enProcesBegynderEtSted),
  VEJVALG_HAR_EN_REST(Alvor.AFVIS, Veje::vejvalgHarBetingelserOgEnRest),
  INGEN_RING_UDEN_VENTEN(Alvor.AFVIS, Veje::ingenRingUdenVenten),
  VENTETIDER(Alvor.AFVIS, Veje::ventetiderStaarIkkeIModellen),
  FRISTER(Alvor.AFVIS, Veje::enhverOpgaveHarEnFrist),
  SYSTEMOPGAVER(Alvor.AFVIS, Koblinger::systemopgaver),
  BESLUTNINGER(Alvor.AFVIS, Koblinger::beslutninger),
  BLANKETTER(Alvor.AFVIS, Koblinger::blanketter),
  KALDTE_PROCESSER(Alvor.AFVIS, Kald::naevnerEnProces),
  KALD_GIVER_FORLOEBET_MED(Alvor.AFVIS, Kald::giverForloebetMed),
  KALD_MED_KENDTE_VARIABLER(Alvor.AFVIS, Kald::kunKendteVariabler),
  KALD_NAEVNER_EN_GANG(Alvor.AFVIS, Kald::detSammeEnGang),
  EN_FOR_HVER(Alvor.AFVIS, Kald::enForHver),
  BETINGELSER(Alvor.AFVIS, Udtryksbrug::betingelser),
  ANDRE_UDTRYK(Alvor.AFVIS, Udtryksbrug::andre),
  LANENS_OPGAVER(Alvor.AFVIS, Laner::opgavenGaarTilSinLane),
  BESKEDER_TIL_NOGEN(Alvor.AFVIS, Beskeder::navnetSigerHvemDerVenter),
  KASTEDE_FEJL_GRIBES(Alvor.AFVIS, Beskeder::kastedeFejlGribes),
  SPOERGSMAAL_MED_SVAR(Alvor.AFVIS, Navne::vejvalgErSpoergsmaalMedSvar),
  NAEVNER_SINE_VEJE(Alvor.RAAD, Veje::elementerNaevnerDeresVeje),
  PARALLELLE_VEJE_SAMLES(Alvor.RAAD, Veje::parallelleVejeSamles),
  LANER_I_RAEKKEFOELGE(Alvor.RAAD, Laner::kendteISammeRaekkefoelge),
  ALT_I_EN_LANE(Alvor.RAAD, Laner::altLiggerHosEnOrganisation),
  BESKEDER_BRUGES(Alvor.RAAD, Beskeder::alleBruges),
  ID_SIGER_TYPE(Alvor.RAAD, Navne::idSigerTypeOgNavn),
  ALT_HAR_ET_NAVN(Alvor.RAAD, Navne::altHarEtNavn),
  NAVNE_SKRIVES_ENS(Alvor.RAAD, Navne::navneErSkrevetEns),
  HVERT_UDFALD_SIN_SLUTNING(Alvor.RAAD, Navne::hvertUdfaldHarSinSlutning),
  HVER_OPGAVE_SIGER_HVORFOR(Alvor.RAAD, Navne::hverOpgaveSigerHvorfor);

  @FunctionalInterface
  private interface Proeve {
    void af(Procesmodel model, Omgivelser om, Fund fund);
  }

  private final Alvor alvor;
  private final Proeve proeve;

  Procesregel(Alvor alvor, Proeve proeve) {
    this.alvor = alvor;
    this.proeve = proeve;
  }

  /** What this rule finds wrong in a model. */
  public List<Modelfejl> fejl(Procesmodel model, Omgivelser om) {
    Fund fund = new Fund(model.fil(), alvor);
    proeve.af(model, om, fund);
    return fund.alle();
  }

  /** What all rules find wrong in a model. */
  public static List<Modelfejl> alleFejl(Procesmodel model, Omgivelser om) {
    return Arrays.stream(values()).flatMap(r -> r.fejl(model, om).stream()).toList();
  }
}
