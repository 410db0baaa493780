package dk.jobveu.motor;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * What the engine reads of one instance at a time, for many at once, with its own mappings. Their
 * names are what {@link Instanser} calls.
 */
interface Instansopslag {

  String IDER =
      "<foreach collection='ider' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

  @ResultMap("org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity.executionResultMap")
  @Select("<script>select * from ACT_RU_EXECUTION where PROC_INST_ID_ in " + IDER + "</script>")
  List<ExecutionEntity> traeer(@Param("ider") Collection<String> instanser);

  @ResultMap(
      "org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity.eventSubscriptionResultMap")
  @Select("<script>select * from ACT_RU_EVENT_SUBSCR where PROC_INST_ID_ in " + IDER + "</script>")
  List<EventSubscriptionEntity> ventetPaa(@Param("ider") Collection<String> instanser);

  @ResultMap(
      "org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity.variableInstanceResultMap")
  @Select(
      "<script>select * from ACT_RU_VARIABLE where TASK_ID_ is null and PROC_INST_ID_ in "
          + IDER
          + "</script>")
  List<VariableInstanceEntity> variabler(@Param("ider") Collection<String> instanser);

  /**
   * How many jobs of the engine continue with an event that has come in; Jobopslag asks for them.
   */
  @Select("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'event'")
  long haendelsesjob();

  /** The variables of active instances with this business key that wait for the message. */
  @ResultMap(
      "org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity.variableInstanceResultMap")
  @Select(
      """
      <script>
      select * from ACT_RU_VARIABLE where NAME_ = #{variabel} and TEXT_ in
      """
          + IDER
          + """
      and EXECUTION_ID_ in (
        select I.ID_ from ACT_RU_EXECUTION I
        join ACT_RU_EVENT_SUBSCR S on S.PROC_INST_ID_ = I.ID_
        where I.BUSINESS_KEY_ = #{noegle} and I.SUSPENSION_STATE_ = 1
          and S.EVENT_TYPE_ = 'message' and S.EVENT_NAME_ = #{besked})
      </script>
      """)
  List<VariableInstanceEntity> ventende(
      @Param("noegle") String noegle,
      @Param("besked") String besked,
      @Param("variabel") String variabel,
      @Param("ider") Collection<String> vaerdier);
}
