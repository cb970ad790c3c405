using System;
using System.Collections.Generic;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML;

public class VoiceResponse : TwiML
{
    public VoiceResponse()
        : base("Response")
    {
    }

    public VoiceResponse Connect(Uri action = null, HttpMethod method = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Connect(Voice.Connect connect) => throw Surface.Only();

    public VoiceResponse Dial(
        string number = null, Uri action = null, HttpMethod method = null, int? timeout = null,
        bool? hangupOnStar = null, int? timeLimit = null, string callerId = null, Voice.Dial.RecordEnum record = null,
        Voice.Dial.TrimEnum trim = null, Uri recordingStatusCallback = null, string recordingConfigurationId = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<Voice.Dial.RecordingEventEnum> recordingStatusCallbackEvent = null, bool? answerOnBridge = null,
        Voice.Dial.RingToneEnum ringTone = null, Voice.Dial.RecordingTrackEnum recordingTrack = null,
        bool? sequential = null, Uri referUrl = null, HttpMethod referMethod = null,
        Voice.Dial.EventsEnum events = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Dial(Voice.Dial dial) => throw Surface.Only();

    public VoiceResponse Echo() => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Echo(Voice.Echo echo) => throw Surface.Only();

    public VoiceResponse Enqueue(
        string name = null, Uri action = null, int? maxQueueSize = null, HttpMethod method = null,
        Uri waitUrl = null, HttpMethod waitUrlMethod = null, string workflowSid = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Enqueue(Voice.Enqueue enqueue) => throw Surface.Only();

    public VoiceResponse Gather(
        IEnumerable<Voice.Gather.InputEnum> input = null, Uri action = null, HttpMethod method = null,
        int? timeout = null, string speechTimeout = null, int? maxSpeechTime = null, bool? profanityFilter = null,
        string finishOnKey = null, int? numDigits = null, Uri partialResultCallback = null,
        HttpMethod partialResultCallbackMethod = null, Voice.Gather.LanguageEnum language = null,
        string hints = null, bool? bargeIn = null, bool? debug = null, bool? actionOnEmptyResult = null,
        string speechModel = null, bool? enhanced = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Gather(Voice.Gather gather) => throw Surface.Only();

    public VoiceResponse Hangup() => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Hangup(Voice.Hangup hangup) => throw Surface.Only();

    public VoiceResponse Leave() => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Leave(Voice.Leave leave) => throw Surface.Only();

    public VoiceResponse Pause(int? length = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Pause(Voice.Pause pause) => throw Surface.Only();

    public VoiceResponse Play(Uri url = null, int? loop = null, string digits = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Play(Voice.Play play) => throw Surface.Only();

    public VoiceResponse Queue(
        string name = null, Uri url = null, HttpMethod method = null, string reservationSid = null,
        string postWorkActivitySid = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Queue(Voice.Queue queue) => throw Surface.Only();

    public VoiceResponse Record(
        Uri action = null, HttpMethod method = null, int? timeout = null, string finishOnKey = null,
        int? maxLength = null, bool? playBeep = null, Voice.Record.TrimEnum trim = null,
        Uri recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<Voice.Record.RecordingEventEnum> recordingStatusCallbackEvent = null, bool? transcribe = null,
        Uri transcribeCallback = null, string recordingConfigurationId = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Record(Voice.Record record) => throw Surface.Only();

    public VoiceResponse Redirect(Uri url = null, HttpMethod method = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Redirect(Voice.Redirect redirect) => throw Surface.Only();

    public VoiceResponse Reject(Voice.Reject.ReasonEnum reason = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Reject(Voice.Reject reject) => throw Surface.Only();

    public VoiceResponse Say(
        string message = null, Voice.Say.VoiceEnum voice = null, int? loop = null,
        Voice.Say.LanguageEnum language = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Say(Voice.Say say) => throw Surface.Only();

    public VoiceResponse Sms(
        string message = null, PhoneNumber to = null, PhoneNumber from = null,
        Uri action = null, HttpMethod method = null, Uri statusCallback = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Sms(Voice.Sms sms) => throw Surface.Only();

    public VoiceResponse Pay(
        Voice.Pay.InputEnum input = null, Uri action = null, Voice.Pay.BankAccountTypeEnum bankAccountType = null,
        Uri statusCallback = null, Voice.Pay.StatusCallbackMethodEnum statusCallbackMethod = null, int? timeout = null,
        int? maxAttempts = null, bool? securityCode = null, string postalCode = null, int? minPostalCodeLength = null,
        string paymentConnector = null, Voice.Pay.PaymentMethodEnum paymentMethod = null,
        Voice.Pay.TokenTypeEnum tokenType = null, string chargeAmount = null, string currency = null,
        string description = null, IEnumerable<Voice.Pay.ValidCardTypesEnum> validCardTypes = null,
        Voice.Pay.LanguageEnum language = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Pay(Voice.Pay pay) => throw Surface.Only();

    public VoiceResponse Prompt(
        Voice.Prompt.ForEnum for_ = null, IEnumerable<Voice.Prompt.ErrorTypeEnum> errorType = null,
        IEnumerable<Voice.Prompt.CardTypeEnum> cardType = null, IEnumerable<int> attempt = null,
        bool? requireMatchingInputs = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Prompt(Voice.Prompt prompt) => throw Surface.Only();

    public VoiceResponse Start(Uri action = null, HttpMethod method = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Start(Voice.Start start) => throw Surface.Only();

    public VoiceResponse Stop() => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Stop(Voice.Stop stop) => throw Surface.Only();

    public VoiceResponse Refer(Uri action = null, HttpMethod method = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public VoiceResponse Refer(Voice.Refer refer) => throw Surface.Only();

    public new VoiceResponse Append(TwiML childElem) => throw Surface.Only();

    public new VoiceResponse SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
