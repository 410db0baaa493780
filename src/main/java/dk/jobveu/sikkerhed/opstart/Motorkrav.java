package dk.jobveu.sikkerhed.opstart;

import dk.jobveu.motor.historik.JobVeuHistorik;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * What the engine must be set to. Each is asked twice: of the settings, before the database is
 * touched, and of the engine as it was built, since a plugin may change what the settings say.
 */
enum Motorkrav {
  AUTORISATION(
      "camunda.bpm.authorization.enabled",
      "true",
      "false",
      ProcessEngineConfigurationImpl::isAuthorizationEnabled,
      "Autorisationen er slået fra, så enhver, der er logget ind, kan se og gøre alt"),
  GAMMEL_HISTORIK(
      Motorkrav.G + "enable-historic-instance-permissions",
      "true",
      "false",
      ProcessEngineConfigurationImpl::isEnableHistoricInstancePermissions,
      "Historikken følger ikke rettighederne til det enkelte forløb"),
  JAVA_SERIALISERING(
      Motorkrav.G + "java-serialization-format-enabled",
      "false",
      "false",
      ProcessEngineConfigurationImpl::isJavaSerializationFormatEnabled,
      "Java-serialisering er slået til, så en fremmed fil kan køre kode på serveren"),
  HVIDLISTE(
      Motorkrav.G + "deserialization-type-validation-enabled",
      "true",
      "false",
      ProcessEngineConfigurationImpl::isDeserializationTypeValidationEnabled,
      "Hvidlisten for serialiserede variabler er slået fra, så fremmede typer kan læses ind"),
  HISTORIKNIVEAU(
      "camunda.bpm.history-level",
      JobVeuHistorik.NAVN,
      "",
      // null until the engine has read which levels it knows
      m -> m.getHistoryLevel() == null ? m.getHistory() : m.getHistoryLevel().getName(),
      "Historikken gemmer andet end det, der er erklæret, så svar fra blanketter bliver liggende"),
  LEVETID(
      Motorkrav.G + "enforce-history-time-to-live",
      "true",
      "true",
      ProcessEngineConfigurationImpl::isEnforceHistoryTimeToLive,
      "Modeller uden levetid kan udrulles, så deres historik aldrig bliver slettet"),
  UVENTEDE_FEJL(
      Motorkrav.G + "enable-exceptions-after-unhandled-bpmn-error",
      "true",
      "false",
      ProcessEngineConfigurationImpl::isEnableExceptionsAfterUnhandledBpmnError,
      "En ukendt fejlkode fra en bruger kan afslutte et forløb");

  private static final String G = "camunda.bpm.generic-properties.properties.";

  private final String navn;
  private final String krav;
  private final String ellers;
  private final Function<ProcessEngineConfigurationImpl, Object> aflaes;
  private final String foelge;

  Motorkrav(
      String navn,
      String krav,
      String ellers,
      Function<ProcessEngineConfigurationImpl, Object> aflaes,
      String foelge) {
    this.navn = navn;
    this.krav = krav;
    this.ellers = ellers;
    this.aflaes = aflaes;
    this.foelge = foelge;
  }

  String navn() {
    return navn;
  }

  String krav() {
    return krav;
  }

  /** What the engine does when nothing is set. */
  String ellers() {
    return ellers;
  }

  String foelge() {
    return foelge;
  }

  /** What the engine was really built with. */
  String aflaest(ProcessEngineConfigurationImpl motor) {
    return String.valueOf(aflaes.apply(motor));
  }
}
