using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Content.V1;

public class ContentResource : Resource
{
    public static ContentResource Create(
        CreateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ContentResource> CreateAsync(
        CreateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ContentResource Create(
        ContentCreateRequest contentCreateRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ContentResource> CreateAsync(
        ContentCreateRequest contentCreateRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ContentResource> CreateWithHeaders(
        CreateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ContentResource>> CreateWithHeadersAsync(
        CreateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ContentResource> CreateWithHeaders(
        ContentCreateRequest contentCreateRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ContentResource>> CreateWithHeadersAsync(
        ContentCreateRequest contentCreateRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ContentResource Fetch(
        FetchContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ContentResource> FetchAsync(
        FetchContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ContentResource Fetch(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ContentResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ContentResource> FetchWithHeaders(
        FetchContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ContentResource>> FetchWithHeadersAsync(
        FetchContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ContentResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ContentResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ContentResource> Read(
        ReadContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ContentResource>> ReadAsync(
        ReadContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ContentResource> Read(
        int? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ContentResource>> ReadAsync(
        int? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ContentResource> ReadWithHeaders(
        ReadContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ContentResource> ReadWithHeaders(
        int? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ContentResource>> ReadWithHeadersAsync(
        ReadContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ContentResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ContentResource> NextPage(
        Page<ContentResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ContentResource> PreviousPage(
        Page<ContentResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ContentResource Update(
        UpdateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ContentResource> UpdateAsync(
        UpdateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ContentResource Update(
        string pathSid, ContentUpdateRequest contentUpdateRequest, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ContentResource> UpdateAsync(
        string pathSid, ContentUpdateRequest contentUpdateRequest, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ContentResource> UpdateWithHeaders(
        UpdateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ContentResource>> UpdateWithHeadersAsync(
        UpdateContentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ContentResource> UpdateWithHeaders(
        string pathSid, ContentUpdateRequest contentUpdateRequest, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ContentResource>> UpdateWithHeadersAsync(
        string pathSid, ContentUpdateRequest contentUpdateRequest, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ContentResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string FriendlyName { get; private set; }
    public string Language { get; private set; }
    public object Variables { get; private set; }
    public object _Types { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private ContentResource()
    {
    }

    public class TwilioText
    {
        public string Body { get; private set; }

        public TwilioText()
        {
        }

        public class Builder
        {
            private readonly TwilioText built = new TwilioText();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public TwilioText Build() => built;
        }
    }

    public class TwilioMedia
    {
        public List<string> Media { get; private set; }
        public string Body { get; private set; }

        public TwilioMedia()
        {
        }

        public class Builder
        {
            private readonly TwilioMedia built = new TwilioMedia();

            public Builder()
            {
            }

            public Builder WithMedia(List<string> media)
            {
                built.Media = media;
                return this;
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public TwilioMedia Build() => built;
        }
    }

    public class TwilioLocation
    {
        public decimal? Latitude { get; private set; }
        public decimal? Longitude { get; private set; }
        public string Label { get; private set; }
        public string Id { get; private set; }
        public string Address { get; private set; }

        public TwilioLocation()
        {
        }

        public class Builder
        {
            private readonly TwilioLocation built = new TwilioLocation();

            public Builder()
            {
            }

            public Builder WithLatitude(decimal? latitude)
            {
                built.Latitude = latitude;
                return this;
            }

            public Builder WithLongitude(decimal? longitude)
            {
                built.Longitude = longitude;
                return this;
            }

            public Builder WithLabel(string label)
            {
                built.Label = label;
                return this;
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithAddress(string address)
            {
                built.Address = address;
                return this;
            }

            public TwilioLocation Build() => built;
        }
    }

    public class ListItem
    {
        public string Id { get; private set; }
        public string Item { get; private set; }
        public string Description { get; private set; }

        public ListItem()
        {
        }

        public class Builder
        {
            private readonly ListItem built = new ListItem();

            public Builder()
            {
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithItem(string item)
            {
                built.Item = item;
                return this;
            }

            public Builder WithDescription(string description)
            {
                built.Description = description;
                return this;
            }

            public ListItem Build() => built;
        }
    }

    public class TwilioListPicker
    {
        public string Body { get; private set; }
        public string Button { get; private set; }
        public List<ListItem> Items { get; private set; }

        public TwilioListPicker()
        {
        }

        public class Builder
        {
            private readonly TwilioListPicker built = new TwilioListPicker();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithButton(string button)
            {
                built.Button = button;
                return this;
            }

            public Builder WithItems(List<ListItem> items)
            {
                built.Items = items;
                return this;
            }

            public TwilioListPicker Build() => built;
        }
    }

    public class CallToActionAction
    {
        public CallToActionActionType Type { get; private set; }
        public string Title { get; private set; }
        public string Url { get; private set; }
        public string Phone { get; private set; }
        public string Code { get; private set; }
        public string Id { get; private set; }

        public CallToActionAction()
        {
        }

        public class Builder
        {
            private readonly CallToActionAction built = new CallToActionAction();

            public Builder()
            {
            }

            public Builder WithType(CallToActionActionType type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithUrl(string url)
            {
                built.Url = url;
                return this;
            }

            public Builder WithPhone(string phone)
            {
                built.Phone = phone;
                return this;
            }

            public Builder WithCode(string code)
            {
                built.Code = code;
                return this;
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public CallToActionAction Build() => built;
        }
    }

    public class TwilioCallToAction
    {
        public string Body { get; private set; }
        public List<CallToActionAction> Actions { get; private set; }

        public TwilioCallToAction()
        {
        }

        public class Builder
        {
            private readonly TwilioCallToAction built = new TwilioCallToAction();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithActions(List<CallToActionAction> actions)
            {
                built.Actions = actions;
                return this;
            }

            public TwilioCallToAction Build() => built;
        }
    }

    public class QuickReplyAction
    {
        public string Title { get; private set; }
        public QuickReplyActionType Type { get; private set; }
        public string Id { get; private set; }

        public QuickReplyAction()
        {
        }

        public class Builder
        {
            private readonly QuickReplyAction built = new QuickReplyAction();

            public Builder()
            {
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithType(QuickReplyActionType type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public QuickReplyAction Build() => built;
        }
    }

    public class TwilioQuickReply
    {
        public string Body { get; private set; }
        public List<QuickReplyAction> Actions { get; private set; }

        public TwilioQuickReply()
        {
        }

        public class Builder
        {
            private readonly TwilioQuickReply built = new TwilioQuickReply();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithActions(List<QuickReplyAction> actions)
            {
                built.Actions = actions;
                return this;
            }

            public TwilioQuickReply Build() => built;
        }
    }

    public class CardAction
    {
        public CardActionType Type { get; private set; }
        public string Title { get; private set; }
        public string Url { get; private set; }
        public string Phone { get; private set; }
        public string Id { get; private set; }
        public string Code { get; private set; }
        public WebviewSizeType WebviewSize { get; private set; }

        public CardAction()
        {
        }

        public class Builder
        {
            private readonly CardAction built = new CardAction();

            public Builder()
            {
            }

            public Builder WithType(CardActionType type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithUrl(string url)
            {
                built.Url = url;
                return this;
            }

            public Builder WithPhone(string phone)
            {
                built.Phone = phone;
                return this;
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithCode(string code)
            {
                built.Code = code;
                return this;
            }

            public Builder WithWebviewSize(WebviewSizeType webviewSize)
            {
                built.WebviewSize = webviewSize;
                return this;
            }

            public CardAction Build() => built;
        }
    }

    public class TwilioCard
    {
        public string Title { get; private set; }
        public string Subtitle { get; private set; }
        public List<string> Media { get; private set; }
        public List<CardAction> Actions { get; private set; }

        public TwilioCard()
        {
        }

        public class Builder
        {
            private readonly TwilioCard built = new TwilioCard();

            public Builder()
            {
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithSubtitle(string subtitle)
            {
                built.Subtitle = subtitle;
                return this;
            }

            public Builder WithMedia(List<string> media)
            {
                built.Media = media;
                return this;
            }

            public Builder WithActions(List<CardAction> actions)
            {
                built.Actions = actions;
                return this;
            }

            public TwilioCard Build() => built;
        }
    }

    public class CatalogItem
    {
        public string Id { get; private set; }
        public string SectionTitle { get; private set; }
        public string Name { get; private set; }
        public string MediaUrl { get; private set; }
        public decimal? Price { get; private set; }
        public string Description { get; private set; }

        public CatalogItem()
        {
        }

        public class Builder
        {
            private readonly CatalogItem built = new CatalogItem();

            public Builder()
            {
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithSectionTitle(string sectionTitle)
            {
                built.SectionTitle = sectionTitle;
                return this;
            }

            public Builder WithName(string name)
            {
                built.Name = name;
                return this;
            }

            public Builder WithMediaUrl(string mediaUrl)
            {
                built.MediaUrl = mediaUrl;
                return this;
            }

            public Builder WithPrice(decimal? price)
            {
                built.Price = price;
                return this;
            }

            public Builder WithDescription(string description)
            {
                built.Description = description;
                return this;
            }

            public CatalogItem Build() => built;
        }
    }

    public class TwilioCatalog
    {
        public string Body { get; private set; }
        public string Title { get; private set; }
        public string Subtitle { get; private set; }
        public string Id { get; private set; }
        public List<CatalogItem> Items { get; private set; }
        public string DynamicItems { get; private set; }

        public TwilioCatalog()
        {
        }

        public class Builder
        {
            private readonly TwilioCatalog built = new TwilioCatalog();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithSubtitle(string subtitle)
            {
                built.Subtitle = subtitle;
                return this;
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithItems(List<CatalogItem> items)
            {
                built.Items = items;
                return this;
            }

            public Builder WithDynamicItems(string dynamicItems)
            {
                built.DynamicItems = dynamicItems;
                return this;
            }

            public TwilioCatalog Build() => built;
        }
    }

    public class CarouselAction
    {
        public CarouselActionType Type { get; private set; }
        public string Title { get; private set; }
        public string Url { get; private set; }
        public string Phone { get; private set; }
        public string Id { get; private set; }

        public CarouselAction()
        {
        }

        public class Builder
        {
            private readonly CarouselAction built = new CarouselAction();

            public Builder()
            {
            }

            public Builder WithType(CarouselActionType type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithUrl(string url)
            {
                built.Url = url;
                return this;
            }

            public Builder WithPhone(string phone)
            {
                built.Phone = phone;
                return this;
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public CarouselAction Build() => built;
        }
    }

    public class CarouselCard
    {
        public string Body { get; private set; }
        public string Media { get; private set; }
        public List<CarouselAction> Actions { get; private set; }
        public string Title { get; private set; }

        public CarouselCard()
        {
        }

        public class Builder
        {
            private readonly CarouselCard built = new CarouselCard();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithMedia(string media)
            {
                built.Media = media;
                return this;
            }

            public Builder WithActions(List<CarouselAction> actions)
            {
                built.Actions = actions;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public CarouselCard Build() => built;
        }
    }

    public class TwilioCarousel
    {
        public string Body { get; private set; }
        public List<CarouselCard> Cards { get; private set; }

        public TwilioCarousel()
        {
        }

        public class Builder
        {
            private readonly TwilioCarousel built = new TwilioCarousel();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithCards(List<CarouselCard> cards)
            {
                built.Cards = cards;
                return this;
            }

            public TwilioCarousel Build() => built;
        }
    }

    public class FlowsPageComponent
    {
        public string Type { get; private set; }
        public string Label { get; private set; }

        public FlowsPageComponent()
        {
        }

        public class Builder
        {
            private readonly FlowsPageComponent built = new FlowsPageComponent();

            public Builder()
            {
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithLabel(string label)
            {
                built.Label = label;
                return this;
            }

            public FlowsPageComponent Build() => built;
        }
    }

    public class FlowsPage
    {
        public string Id { get; private set; }
        public string Title { get; private set; }
        public List<FlowsPageComponent> Layout { get; private set; }
        public string NextPageId { get; private set; }
        public string Subtitle { get; private set; }

        public FlowsPage()
        {
        }

        public class Builder
        {
            private readonly FlowsPage built = new FlowsPage();

            public Builder()
            {
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithLayout(List<FlowsPageComponent> layout)
            {
                built.Layout = layout;
                return this;
            }

            public Builder WithNextPageId(string nextPageId)
            {
                built.NextPageId = nextPageId;
                return this;
            }

            public Builder WithSubtitle(string subtitle)
            {
                built.Subtitle = subtitle;
                return this;
            }

            public FlowsPage Build() => built;
        }
    }

    public class TwilioFlows
    {
        public string Body { get; private set; }
        public string ButtonText { get; private set; }
        public List<FlowsPage> Pages { get; private set; }
        public string Type { get; private set; }
        public string Subtitle { get; private set; }
        public string MediaUrl { get; private set; }

        public TwilioFlows()
        {
        }

        public class Builder
        {
            private readonly TwilioFlows built = new TwilioFlows();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithButtonText(string buttonText)
            {
                built.ButtonText = buttonText;
                return this;
            }

            public Builder WithPages(List<FlowsPage> pages)
            {
                built.Pages = pages;
                return this;
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithSubtitle(string subtitle)
            {
                built.Subtitle = subtitle;
                return this;
            }

            public Builder WithMediaUrl(string mediaUrl)
            {
                built.MediaUrl = mediaUrl;
                return this;
            }

            public TwilioFlows Build() => built;
        }
    }

    public class TwilioSchedule
    {
        public string Id { get; private set; }
        public string Title { get; private set; }
        public string TimeSlots { get; private set; }

        public TwilioSchedule()
        {
        }

        public class Builder
        {
            private readonly TwilioSchedule built = new TwilioSchedule();

            public Builder()
            {
            }

            public Builder WithId(string id)
            {
                built.Id = id;
                return this;
            }

            public Builder WithTitle(string title)
            {
                built.Title = title;
                return this;
            }

            public Builder WithTimeSlots(string timeSlots)
            {
                built.TimeSlots = timeSlots;
                return this;
            }

            public TwilioSchedule Build() => built;
        }
    }

    public class WhatsappCard
    {
        public string Body { get; private set; }
        public string Footer { get; private set; }
        public List<string> Media { get; private set; }
        public string HeaderText { get; private set; }
        public List<CardAction> Actions { get; private set; }

        public WhatsappCard()
        {
        }

        public class Builder
        {
            private readonly WhatsappCard built = new WhatsappCard();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithFooter(string footer)
            {
                built.Footer = footer;
                return this;
            }

            public Builder WithMedia(List<string> media)
            {
                built.Media = media;
                return this;
            }

            public Builder WithHeaderText(string headerText)
            {
                built.HeaderText = headerText;
                return this;
            }

            public Builder WithActions(List<CardAction> actions)
            {
                built.Actions = actions;
                return this;
            }

            public WhatsappCard Build() => built;
        }
    }

    public class AuthenticationAction
    {
        public AuthenticationActionType Type { get; private set; }
        public string CopyCodeText { get; private set; }

        public AuthenticationAction()
        {
        }

        public class Builder
        {
            private readonly AuthenticationAction built = new AuthenticationAction();

            public Builder()
            {
            }

            public Builder WithType(AuthenticationActionType type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithCopyCodeText(string copyCodeText)
            {
                built.CopyCodeText = copyCodeText;
                return this;
            }

            public AuthenticationAction Build() => built;
        }
    }

    public class WhatsappAuthentication
    {
        public List<AuthenticationAction> Actions { get; private set; }
        public bool? AddSecurityRecommendation { get; private set; }
        public decimal? CodeExpirationMinutes { get; private set; }

        public WhatsappAuthentication()
        {
        }

        public class Builder
        {
            private readonly WhatsappAuthentication built = new WhatsappAuthentication();

            public Builder()
            {
            }

            public Builder WithActions(List<AuthenticationAction> actions)
            {
                built.Actions = actions;
                return this;
            }

            public Builder WithAddSecurityRecommendation(bool? addSecurityRecommendation)
            {
                built.AddSecurityRecommendation = addSecurityRecommendation;
                return this;
            }

            public Builder WithCodeExpirationMinutes(decimal? codeExpirationMinutes)
            {
                built.CodeExpirationMinutes = codeExpirationMinutes;
                return this;
            }

            public WhatsappAuthentication Build() => built;
        }
    }

    public class WhatsappFlows
    {
        public string Body { get; private set; }
        public string ButtonText { get; private set; }
        public string FlowId { get; private set; }
        public string Subtitle { get; private set; }
        public string MediaUrl { get; private set; }
        public string FlowToken { get; private set; }
        public string FlowFirstPageId { get; private set; }
        public bool? IsFlowFirstPageEndpoint { get; private set; }

        public WhatsappFlows()
        {
        }

        public class Builder
        {
            private readonly WhatsappFlows built = new WhatsappFlows();

            public Builder()
            {
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithButtonText(string buttonText)
            {
                built.ButtonText = buttonText;
                return this;
            }

            public Builder WithFlowId(string flowId)
            {
                built.FlowId = flowId;
                return this;
            }

            public Builder WithSubtitle(string subtitle)
            {
                built.Subtitle = subtitle;
                return this;
            }

            public Builder WithMediaUrl(string mediaUrl)
            {
                built.MediaUrl = mediaUrl;
                return this;
            }

            public Builder WithFlowToken(string flowToken)
            {
                built.FlowToken = flowToken;
                return this;
            }

            public Builder WithFlowFirstPageId(string flowFirstPageId)
            {
                built.FlowFirstPageId = flowFirstPageId;
                return this;
            }

            public Builder WithIsFlowFirstPageEndpoint(bool? isFlowFirstPageEndpoint)
            {
                built.IsFlowFirstPageEndpoint = isFlowFirstPageEndpoint;
                return this;
            }

            public WhatsappFlows Build() => built;
        }
    }

    public class Types
    {
        public TwilioText TwilioText { get; private set; }
        public TwilioMedia TwilioMedia { get; private set; }
        public TwilioLocation TwilioLocation { get; private set; }
        public TwilioListPicker TwilioListPicker { get; private set; }
        public TwilioCallToAction TwilioCallToAction { get; private set; }
        public TwilioQuickReply TwilioQuickReply { get; private set; }
        public TwilioCard TwilioCard { get; private set; }
        public TwilioCatalog TwilioCatalog { get; private set; }
        public TwilioCarousel TwilioCarousel { get; private set; }
        public TwilioFlows TwilioFlows { get; private set; }
        public TwilioSchedule TwilioSchedule { get; private set; }
        public WhatsappCard WhatsappCard { get; private set; }
        public WhatsappAuthentication WhatsappAuthentication { get; private set; }
        public WhatsappFlows WhatsappFlows { get; private set; }

        public Types()
        {
        }

        public class Builder
        {
            private readonly Types built = new Types();

            public Builder()
            {
            }

            public Builder WithTwilioText(TwilioText twilioText)
            {
                built.TwilioText = twilioText;
                return this;
            }

            public Builder WithTwilioMedia(TwilioMedia twilioMedia)
            {
                built.TwilioMedia = twilioMedia;
                return this;
            }

            public Builder WithTwilioLocation(TwilioLocation twilioLocation)
            {
                built.TwilioLocation = twilioLocation;
                return this;
            }

            public Builder WithTwilioListPicker(TwilioListPicker twilioListPicker)
            {
                built.TwilioListPicker = twilioListPicker;
                return this;
            }

            public Builder WithTwilioCallToAction(TwilioCallToAction twilioCallToAction)
            {
                built.TwilioCallToAction = twilioCallToAction;
                return this;
            }

            public Builder WithTwilioQuickReply(TwilioQuickReply twilioQuickReply)
            {
                built.TwilioQuickReply = twilioQuickReply;
                return this;
            }

            public Builder WithTwilioCard(TwilioCard twilioCard)
            {
                built.TwilioCard = twilioCard;
                return this;
            }

            public Builder WithTwilioCatalog(TwilioCatalog twilioCatalog)
            {
                built.TwilioCatalog = twilioCatalog;
                return this;
            }

            public Builder WithTwilioCarousel(TwilioCarousel twilioCarousel)
            {
                built.TwilioCarousel = twilioCarousel;
                return this;
            }

            public Builder WithTwilioFlows(TwilioFlows twilioFlows)
            {
                built.TwilioFlows = twilioFlows;
                return this;
            }

            public Builder WithTwilioSchedule(TwilioSchedule twilioSchedule)
            {
                built.TwilioSchedule = twilioSchedule;
                return this;
            }

            public Builder WithWhatsappCard(WhatsappCard whatsappCard)
            {
                built.WhatsappCard = whatsappCard;
                return this;
            }

            public Builder WithWhatsappAuthentication(WhatsappAuthentication whatsappAuthentication)
            {
                built.WhatsappAuthentication = whatsappAuthentication;
                return this;
            }

            public Builder WithWhatsappFlows(WhatsappFlows whatsappFlows)
            {
                built.WhatsappFlows = whatsappFlows;
                return this;
            }

            public Types Build() => built;
        }
    }

    public class ContentCreateRequest
    {
        public string Language { get; private set; }
        public Types Types { get; private set; }
        public string FriendlyName { get; private set; }
        public Dictionary<string, string> Variables { get; private set; }

        public ContentCreateRequest()
        {
        }

        public class Builder
        {
            private readonly ContentCreateRequest built = new ContentCreateRequest();

            public Builder()
            {
            }

            public Builder WithLanguage(string language)
            {
                built.Language = language;
                return this;
            }

            public Builder WithTypes(Types types)
            {
                built.Types = types;
                return this;
            }

            public Builder WithFriendlyName(string friendlyName)
            {
                built.FriendlyName = friendlyName;
                return this;
            }

            public Builder WithVariables(Dictionary<string, string> variables)
            {
                built.Variables = variables;
                return this;
            }

            public ContentCreateRequest Build() => built;
        }
    }

    public class ContentUpdateRequest
    {
        public Types Types { get; private set; }
        public string FriendlyName { get; private set; }
        public Dictionary<string, string> Variables { get; private set; }
        public string Language { get; private set; }

        public ContentUpdateRequest()
        {
        }

        public class Builder
        {
            private readonly ContentUpdateRequest built = new ContentUpdateRequest();

            public Builder()
            {
            }

            public Builder WithTypes(Types types)
            {
                built.Types = types;
                return this;
            }

            public Builder WithFriendlyName(string friendlyName)
            {
                built.FriendlyName = friendlyName;
                return this;
            }

            public Builder WithVariables(Dictionary<string, string> variables)
            {
                built.Variables = variables;
                return this;
            }

            public Builder WithLanguage(string language)
            {
                built.Language = language;
                return this;
            }

            public ContentUpdateRequest Build() => built;
        }
    }

    public sealed class CarouselActionType : StringEnum
    {
        public static readonly CarouselActionType Url = new CarouselActionType("URL");
        public static readonly CarouselActionType PhoneNumber = new CarouselActionType("PHONE_NUMBER");
        public static readonly CarouselActionType QuickReply = new CarouselActionType("QUICK_REPLY");

        public CarouselActionType()
        {
        }

        private CarouselActionType(string value)
            : base(value)
        {
        }

        public static implicit operator CarouselActionType(string value) => new CarouselActionType(value);
    }

    public sealed class AuthenticationActionType : StringEnum
    {
        public static readonly AuthenticationActionType CopyCode = new AuthenticationActionType("COPY_CODE");

        public AuthenticationActionType()
        {
        }

        private AuthenticationActionType(string value)
            : base(value)
        {
        }

        public static implicit operator AuthenticationActionType(string value) => new AuthenticationActionType(value);
    }

    public sealed class CardActionType : StringEnum
    {
        public static readonly CardActionType Url = new CardActionType("URL");
        public static readonly CardActionType PhoneNumber = new CardActionType("PHONE_NUMBER");
        public static readonly CardActionType QuickReply = new CardActionType("QUICK_REPLY");
        public static readonly CardActionType CopyCode = new CardActionType("COPY_CODE");
        public static readonly CardActionType VoiceCall = new CardActionType("VOICE_CALL");

        public CardActionType()
        {
        }

        private CardActionType(string value)
            : base(value)
        {
        }

        public static implicit operator CardActionType(string value) => new CardActionType(value);
    }

    public sealed class QuickReplyActionType : StringEnum
    {
        public static readonly QuickReplyActionType QuickReply = new QuickReplyActionType("QUICK_REPLY");

        public QuickReplyActionType()
        {
        }

        private QuickReplyActionType(string value)
            : base(value)
        {
        }

        public static implicit operator QuickReplyActionType(string value) => new QuickReplyActionType(value);
    }

    public sealed class WebviewSizeType : StringEnum
    {
        public static readonly WebviewSizeType Tall = new WebviewSizeType("TALL");
        public static readonly WebviewSizeType Full = new WebviewSizeType("FULL");
        public static readonly WebviewSizeType Half = new WebviewSizeType("HALF");
        public static readonly WebviewSizeType None = new WebviewSizeType("NONE");

        public WebviewSizeType()
        {
        }

        private WebviewSizeType(string value)
            : base(value)
        {
        }

        public static implicit operator WebviewSizeType(string value) => new WebviewSizeType(value);
    }

    public sealed class CallToActionActionType : StringEnum
    {
        public static readonly CallToActionActionType Url = new CallToActionActionType("URL");
        public static readonly CallToActionActionType PhoneNumber = new CallToActionActionType("PHONE_NUMBER");
        public static readonly CallToActionActionType CopyCode = new CallToActionActionType("COPY_CODE");
        public static readonly CallToActionActionType VoiceCall = new CallToActionActionType("VOICE_CALL");
        public static readonly CallToActionActionType VoiceCallRequest = new CallToActionActionType("VOICE_CALL_REQUEST");

        public CallToActionActionType()
        {
        }

        private CallToActionActionType(string value)
            : base(value)
        {
        }

        public static implicit operator CallToActionActionType(string value) => new CallToActionActionType(value);
    }
}
